/** The Board's meetings: what they take up, and their minutes. */
package org.alcts.portal.board.meeting;
