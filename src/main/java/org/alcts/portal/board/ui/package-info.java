/** The Board's screens. */
package org.alcts.portal.board.ui;
