package org.alcts.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has a vote on one request on a day, by name. */
public record Roll(LocalDate day, List<Voter> voters) implements Serializable {

    /**
     * As when nobody objects: all who are there agree to the outcome, save those who have no say in it.
     *
     * @param absent ids of those who were away; the others were there
     */
    public Vote withoutObjection(Outcome outcome, String reason, Manner manner, Set<Long> absent) {
        Map<Long, Choice> choices = new HashMap<>();
        voters.forEach(voter -> choices.put(
                voter.personId(), absent.contains(voter.personId()) ? Choice.ABSENT : unopposed(voter, outcome)));
        return new Vote(outcome, reason, day, manner, choices);
    }

    /** What somebody who is there chooses when nobody objects to the outcome. */
    public static Choice unopposed(Voter voter, Outcome outcome) {
        if (voter.recused()) {
            return Choice.RECUSED;
        }
        return outcome == Outcome.DECLINED ? Choice.AGAINST : Choice.FOR;
    }
}
