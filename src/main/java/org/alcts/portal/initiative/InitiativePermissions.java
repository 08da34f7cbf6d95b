package org.alcts.portal.initiative;

import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who may do what with an initiative, asked first by every service that changes one. {@link InitiativeTable} says who may
 * read in SQL, in the same words.
 */
final class InitiativePermissions {

    private InitiativePermissions() {}

    /** Whoever writes for its unit today, and the office, which assists. */
    static boolean canEdit(long leadUnitId, AssignmentsToday person) {
        return person.writesFor(leadUnitId) || person.isOffice();
    }

    /** Whoever writes for its unit today: the office assists with words, not with what the unit wants. */
    static boolean canChangeStage(long leadUnitId, AssignmentsToday person) {
        return person.writesFor(leadUnitId);
    }

    /** Own-unit work starts on the word of whoever speaks for the unit. */
    static boolean canStart(long leadUnitId, AssignmentsToday person) {
        return person.leads(leadUnitId);
    }

    /** Members once it was approved, unless it is its unit's own; else its units, the office, and the Board what is before it. */
    static boolean canRead(
            long leadUnitId,
            Set<Long> partnerUnitIds,
            Stage stage,
            boolean approved,
            Visibility visibility,
            AssignmentsToday person) {
        boolean open = approved && visibility != Visibility.UNIT;
        boolean boards = person.votesOnBoard() && (approved || stage == Stage.PROPOSED);
        return open
                || boards
                || person.isOffice()
                || person.belongsTo(leadUnitId)
                || partnerUnitIds.stream().anyMatch(person::belongsTo);
    }

    static void requireCanEdit(long leadUnitId, AssignmentsToday person) {
        require(canEdit(leadUnitId, person), person, "edit initiatives of unit " + leadUnitId);
    }

    static void requireCanChangeStage(long leadUnitId, AssignmentsToday person) {
        require(canChangeStage(leadUnitId, person), person, "change the stage of initiatives of unit " + leadUnitId);
    }

    static void requireCanStart(long leadUnitId, AssignmentsToday person) {
        require(canStart(leadUnitId, person), person, "start initiatives of unit " + leadUnitId);
    }

    static void requireCanRead(Initiative initiative, AssignmentsToday person) {
        require(
                canRead(
                        initiative.leadUnitId(),
                        initiative.partnerUnitIds(),
                        initiative.stage(),
                        initiative.approvedOn().isPresent(),
                        initiative.description().visibility(),
                        person),
                person,
                "read initiative " + initiative.id());
    }

    private static void require(boolean allowed, AssignmentsToday person, String what) {
        if (!allowed) {
            throw new AccessDeniedException("Person " + person.personId() + " may not " + what);
        }
    }
}
