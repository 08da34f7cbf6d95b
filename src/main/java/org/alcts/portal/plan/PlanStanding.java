package org.alcts.portal.plan;

/** How a plan stands on a day. */
public enum PlanStanding {
    /** What units work by: the adopted plan whose period includes the day; between two plans the newest adopted one. */
    IN_FORCE,
    /** Adopted, its period begins later. */
    UPCOMING,
    /** Adopted, its period is over. */
    ENDED,
    /** Another edition or plan took its place. */
    SUPERSEDED,
    /** Not adopted yet. */
    DRAFT
}
