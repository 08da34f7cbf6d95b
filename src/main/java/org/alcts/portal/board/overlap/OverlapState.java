package org.alcts.portal.board.overlap;

/** How an overlap stands. */
public enum OverlapState {
    /** Found, and not answered. */
    OPEN,
    /** Answered by a joint lead or a merger, which waits for the unit that has to carry it out. */
    ANSWERED,
    /** Carried out. */
    RESOLVED,
    /** Not an overlap, until one of the two says something else in its title or serves another objective. */
    DISMISSED,
    /** Settled by itself: one of the two ended, or they no longer look alike. Not shown. */
    LAPSED
}
