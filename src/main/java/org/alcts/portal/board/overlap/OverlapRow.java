package org.alcts.portal.board.overlap;

import java.io.Serializable;
import java.time.LocalDate;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.Office;

/**
 * Two initiatives that look alike.
 *
 * @param words that both speak of
 * @param objectives codes of those that both serve; empty when there is none
 * @param samePrimary whether the first of them is the primary one of both
 * @param closeInTime whether their targets lie close to each other
 * @param answer null before it is answered; an earlier one when the overlap is open again
 * @param carriedOut null until it is
 * @param mayAnswer whether the person who asks may answer it now
 * @param recused whether they have a vote, and no say in this
 * @param mayCarryOut whether they may carry it out now
 * @param version for whoever answers, so that nobody answers what somebody else answered meanwhile
 */
public record OverlapRow(
        long id,
        OverlapState state,
        Side first,
        Side second,
        String words,
        String objectives,
        boolean samePrimary,
        boolean closeInTime,
        LocalDate foundOn,
        Given answer,
        Done carriedOut,
        boolean mayAnswer,
        boolean recused,
        boolean mayCarryOut,
        int version)
        implements Serializable {

    /**
     * One of the two.
     *
     * @param owners who holds the office that leads it; null while the seat is vacant
     * @param moneyMinor in minor units of the currency; null when it asks for none
     * @param objectives codes, the primary one first
     * @param ownUnitOnly whether what was approved is work within its unit, so that nobody can join it
     */
    public record Side(
            long id,
            String title,
            long leadUnitId,
            String unitKey,
            String unitName,
            String acronym,
            Office ownerOffice,
            String owners,
            Stage stage,
            Health health,
            Health claimed,
            boolean differs,
            Long moneyMinor,
            String currency,
            LocalDate targetDay,
            String targetName,
            String objectives,
            boolean ownUnitOnly)
            implements Serializable {

        boolean isOpen() {
            return stage == Stage.IDEA || stage == Stage.PROPOSED || stage == Stage.ACTIVE;
        }
    }

    /**
     * @param leading the side that leads or goes on; null where there is no overlap
     * @param as the office under which the person answered
     */
    public record Given(Answer answer, Side leading, String reason, LocalDate on, String by, String as)
            implements Serializable {}

    /** @param as the office under which the person acted */
    public record Done(LocalDate on, String by, String as) implements Serializable {}

    /** Whether nothing can be made of it any more: it was carried out, or one of the two is no longer open. */
    boolean isSettled() {
        return state == OverlapState.RESOLVED || state == OverlapState.LAPSED || !first.isOpen() || !second.isOpen();
    }

    /** The one that does not lead, or is given up. */
    public Side other(Side side) {
        return side.id() == first.id() ? second : first;
    }

    /** The one whose unit has to carry the answer out: the leading one gets a partner, or the other one is given up. */
    public Side toChange() {
        return answer.answer() == Answer.MERGE ? other(answer.leading()) : answer.leading();
    }

    /** With what this person can do about it. */
    OverlapRow offeredTo(AssignmentsToday person) {
        return new OverlapRow(
                id,
                state,
                first,
                second,
                words,
                objectives,
                samePrimary,
                closeInTime,
                foundOn,
                answer,
                carriedOut,
                OverlapPermissions.canAnswer(first.leadUnitId(), second.leadUnitId(), person),
                !person.isOffice() && OverlapPermissions.isRecused(first.leadUnitId(), second.leadUnitId(), person),
                state == OverlapState.ANSWERED
                        && OverlapPermissions.canCarryOut(toChange().leadUnitId(), person),
                version);
    }
}
