package org.alcts.portal.board.meeting;

/** Why an item is closed. Meetings are open by the association's policy; only the privacy of somebody closes one. */
public enum ClosedReason {
    PERSONNEL,
    /** Nominations and awards before they are announced. */
    NOMINATIONS,
    /** The privacy of a person. */
    PERSON,
    /** The privacy of an institution. */
    INSTITUTION,
    LEGAL
}
