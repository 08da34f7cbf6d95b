package org.alcts.portal.people;

/** What sort of body a unit is. */
public enum UnitKind {
    /** The association itself. */
    DIVISION,
    /** Its Board of Directors. */
    BOARD,
    /** One of its sections. */
    SECTION,
    /** A council that is not a section, such as that of the regional groups. */
    COUNCIL,
    /** A standing committee. */
    COMMITTEE,
    /** A body with a charge and an end. */
    TASK_FORCE,
    /** Members with a common interest. */
    INTEREST_GROUP,
    /** The paid staff. */
    OFFICE
}
