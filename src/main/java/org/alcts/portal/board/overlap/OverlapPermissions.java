package org.alcts.portal.board.overlap;

import org.alcts.portal.people.AssignmentsToday;
import org.springframework.security.access.AccessDeniedException;

/**
 * The Board answers, and a unit carries out. An answer is given by a voting member of the Board who writes for neither of the two
 * units, since nobody decides on their own unit's work, or recorded by the office as the Board's clerk. Only who writes for the unit
 * whose initiative changes changes it.
 */
final class OverlapPermissions {

    private OverlapPermissions() {}

    static boolean canAnswer(long oneUnit, long otherUnit, AssignmentsToday person) {
        return person.isOffice() || person.votesOnBoard() && !isRecused(oneUnit, otherUnit, person);
    }

    /** Has a vote on the Board, and no say in this: it is their unit's own. */
    static boolean isRecused(long oneUnit, long otherUnit, AssignmentsToday person) {
        return person.votesOnBoard() && (person.writesFor(oneUnit) || person.writesFor(otherUnit));
    }

    static boolean canCarryOut(long unit, AssignmentsToday person) {
        return person.writesFor(unit);
    }

    static void requireCanAnswer(long oneUnit, long otherUnit, AssignmentsToday person) {
        if (!canAnswer(oneUnit, otherUnit, person)) {
            throw new AccessDeniedException(
                    "Person " + person.personId() + " may not answer for units " + oneUnit + " and " + otherUnit);
        }
    }

    static void requireCanCarryOut(long unit, AssignmentsToday person) {
        if (!canCarryOut(unit, person)) {
            throw new AccessDeniedException("Person " + person.personId() + " may not carry out for unit " + unit);
        }
    }
}
