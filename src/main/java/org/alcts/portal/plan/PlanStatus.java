package org.alcts.portal.plan;

/** Where an edition of a plan stands. */
public enum PlanStatus {
    DRAFT,
    ADOPTED,
    /** A newer edition has taken its place. */
    SUPERSEDED
}
