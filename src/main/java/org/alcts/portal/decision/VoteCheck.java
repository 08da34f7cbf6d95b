package org.alcts.portal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;

/** Whether a vote can be recorded as it was entered. */
final class VoteCheck {

    private static final int LONGEST_REASON = 2000;

    private VoteCheck() {}

    /** The vote with its reason tidied. @throws Refused with the fields of {@link Vote}; {@code choices} for the ballots */
    static Vote checked(Vote vote, Roll roll) {
        if (vote.outcome() == null) {
            throw new Refused("outcome", "decision.refused.outcome-missing");
        }
        String reason = vote.reason() == null || vote.reason().isBlank()
                ? null
                : vote.reason().strip();
        if (reason == null && vote.outcome() != Outcome.APPROVED) {
            throw new Refused("reason", "decision.refused.reason-missing");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new Refused("reason", "decision.refused.too-long", LONGEST_REASON, reason.length());
        }
        if (vote.manner() == null) {
            throw new Refused("manner", "decision.refused.manner-missing");
        }
        requireEverybodyOnce(vote.choices(), roll);
        BallotCount count = BallotCount.of(vote.choices().values());
        if (!count.hasQuorum()) {
            throw new Refused("choices", "decision.refused.no-quorum", count.present(), count.seats(), count.quorum());
        }
        if (!count.leadsTo(vote.outcome())) {
            throw new Refused(
                    "choices",
                    "decision.refused.votes-differ." + vote.outcome(),
                    count.votesFor(),
                    count.votesAgainst());
        }
        return new Vote(vote.outcome(), reason, vote.votedOn(), vote.manner(), vote.choices());
    }

    private static void requireEverybodyOnce(Map<Long, Choice> choices, Roll roll) {
        List<Voter> unmarked = roll.voters().stream()
                .filter(voter -> choices.get(voter.personId()) == null)
                .toList();
        if (!unmarked.isEmpty()) {
            throw new Refused(
                    "choices",
                    "decision.refused.choice-missing",
                    unmarked.getFirst().name(),
                    unmarked.size() - 1);
        }
        for (Voter voter : roll.voters()) {
            Choice choice = choices.get(voter.personId());
            if (voter.recused() && choice != Choice.RECUSED && choice != Choice.ABSENT) {
                throw new Refused("choices", "decision.refused.no-say", voter.name());
            }
        }
        Set<Long> known = roll.voters().stream().map(Voter::personId).collect(Collectors.toSet());
        if (!known.containsAll(choices.keySet())) {
            throw new Refused("choices", "decision.refused.not-a-voter");
        }
    }

    static void requireDay(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        if (day == null) {
            throw new Refused(field, "decision.refused.day-missing");
        }
        if (day.isAfter(today)) {
            throw new Refused(field, "decision.refused.day-to-come");
        }
        if (day.isBefore(earliest)) {
            throw new Refused(field, "decision.refused.day-too-early", earliest);
        }
    }
}
