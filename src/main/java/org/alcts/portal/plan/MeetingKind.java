package org.alcts.portal.plan;

/** What kind of conference it is. */
public enum MeetingKind {
    MIDWINTER,
    ANNUAL,
    /** Any other dated one, held in a place or on line. */
    CONFERENCE
}
