/** The screen of the gap map. */
package org.alcts.portal.board.ui.map;
