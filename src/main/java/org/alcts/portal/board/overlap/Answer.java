package org.alcts.portal.board.overlap;

/** What can be made of an overlap. */
public enum Answer {
    /** One unit leads, the other becomes its partner. */
    JOINT_LEAD,
    /** One initiative is given up in favour of the other. */
    MERGE,
    /** The two only look alike. */
    NO_OVERLAP
}
