package org.alcts.portal.learning.offering;

/** Whether it took place. */
public enum OfferingState {
    PLANNED,
    /** Took place, or appeared. */
    HELD,
    CANCELLED
}
