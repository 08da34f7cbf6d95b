/** What the Board is handed for a meeting: frozen at a moment, as a page, a PDF and a workbook of the same content. */
package org.alcts.portal.board.packet;
