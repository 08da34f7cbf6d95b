/** The screen of what overlaps between units. */
package org.alcts.portal.board.ui.overlap;
