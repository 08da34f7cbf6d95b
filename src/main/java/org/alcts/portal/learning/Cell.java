package org.alcts.portal.learning;

/** Where a topic lies between what members want and what is offered, in the order in which it wants attention. */
public enum Cell {
    /** Wanted, and not offered. */
    UNMET,
    /** Wanted and offered. */
    SERVED,
    /** Neither. */
    QUIET,
    /** Offered more than it is wanted. */
    OVER_SERVED;

    static Cell of(boolean wanted, boolean offered) {
        return wanted ? (offered ? SERVED : UNMET) : (offered ? OVER_SERVED : QUIET);
    }
}
