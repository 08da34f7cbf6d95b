package org.alcts.portal.people;

/** How somebody came to an office. */
public enum Obtained {
    ELECTED,
    APPOINTED,
    /** By holding another office, as a section's chair sits on the Board. */
    EX_OFFICIO,
    /** Until the seat is filled, or for the weeks of a handover. */
    ACTING
}
