package org.alcts.portal.people;

/** An office that a person can hold in a unit. What it allows follows from the office and the unit's kind. */
public enum Office {
    PRESIDENT,
    PRESIDENT_ELECT,
    PAST_PRESIDENT,
    COUNCILOR,
    DIRECTOR_AT_LARGE,
    CHAIR,
    /** Vice-chair, and chair from the next term on: reads everything of the unit, writes nothing yet. */
    CHAIR_ELECT,
    PAST_CHAIR,
    SECRETARY,
    /** The unit's voice in the Planning Committee: looks after its initiatives beside the chair. */
    PLANNING_REPRESENTATIVE,
    MEMBER_AT_LARGE,
    MEMBER,
    INTERN,
    EDITOR,
    EXECUTIVE_DIRECTOR,
    STAFF,
    /** Looks after accounts and the running of the portal. */
    SYSTEM_ADMINISTRATOR;

    /** Whether the office files, edits and updates its unit's initiatives. */
    public boolean writesForUnit() {
        return this == CHAIR || this == PLANNING_REPRESENTATIVE || this == PRESIDENT;
    }

    /** Whether the office speaks for its unit: starts own-unit work on its word. */
    public boolean leadsUnit() {
        return this == CHAIR || this == PRESIDENT;
    }

    /** Whether a unit has one holder at a time; beside them only an acting one, for a vacancy or a handover. */
    public boolean singleSeat() {
        return switch (this) {
            case PRESIDENT, PRESIDENT_ELECT, PAST_PRESIDENT, COUNCILOR, CHAIR, CHAIR_ELECT, PAST_CHAIR, SECRETARY ->
                true;
            case PLANNING_REPRESENTATIVE, EXECUTIVE_DIRECTOR -> true;
            default -> false;
        };
    }

    /** Whether its holder in a unit of this kind sits on the Board by it: the chairs of sections and councils do. */
    public boolean bringsBoardSeat(UnitKind kind) {
        return this == CHAIR && (kind == UnitKind.SECTION || kind == UnitKind.COUNCIL);
    }

    /** Whether units of this kind have the office at all: nobody is president of a committee, or chair of the staff. */
    public boolean isOf(UnitKind kind) {
        return switch (kind) {
            case DIVISION, BOARD ->
                switch (this) {
                    case PRESIDENT, PRESIDENT_ELECT, PAST_PRESIDENT, COUNCILOR, DIRECTOR_AT_LARGE -> true;
                    case SECRETARY, MEMBER, INTERN, EDITOR, EXECUTIVE_DIRECTOR -> true;
                    default -> false;
                };
            case SECTION, COUNCIL, COMMITTEE, TASK_FORCE, INTEREST_GROUP ->
                switch (this) {
                    case CHAIR, CHAIR_ELECT, PAST_CHAIR, SECRETARY, PLANNING_REPRESENTATIVE -> true;
                    case MEMBER_AT_LARGE, MEMBER, INTERN, EDITOR -> true;
                    default -> false;
                };
            case OFFICE ->
                switch (this) {
                    case EXECUTIVE_DIRECTOR, STAFF, EDITOR, INTERN, SYSTEM_ADMINISTRATOR -> true;
                    default -> false;
                };
        };
    }
}
