/** The Board's meetings: calendar, agenda, minutes. */
package org.alcts.portal.board.ui.meeting;
