package org.alcts.portal.decision;

/** How the Board voted. */
public enum Manner {
    /** Official at once. */
    MEETING,
    /** Between two meetings: takes effect, and becomes official when the next meeting confirms it. */
    ELECTRONIC
}
