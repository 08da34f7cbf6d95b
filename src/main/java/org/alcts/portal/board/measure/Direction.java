package org.alcts.portal.board.measure;

/** Which way a measure should go. */
public enum Direction {
    UP,
    DOWN,
    /** Neither too low nor too high. */
    BAND,
    /** Worth knowing; neither way is good. */
    INFO
}
