/** Initiatives of different units that look alike, and what the Board and the units make of it. */
package org.alcts.portal.board.overlap;
