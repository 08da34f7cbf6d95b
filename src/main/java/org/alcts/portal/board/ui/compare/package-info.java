/** The screen that compares two days. */
package org.alcts.portal.board.ui.compare;
