package org.alcts.portal.board.measure;

/** How a value came into its series. */
public enum Origin {
    COMPUTED,
    ENTERED,
    /** Takes the place of an earlier value of the same day, which stays on record. */
    CORRECTION
}
