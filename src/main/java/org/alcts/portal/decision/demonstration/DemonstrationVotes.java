package org.alcts.portal.decision.demonstration;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Roll;
import org.alcts.portal.decision.Voter;
import org.alcts.portal.plan.MeetingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets the Board agree, with somebody away now and then: at a meeting while one is held, else by e-mail. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
public class DemonstrationVotes {

    private static final int ONE_AWAY_IN = 7;

    private final BoardDecisions board;
    private final MeetingCalendar meetings;

    DemonstrationVotes(BoardDecisions board, MeetingCalendar meetings) {
        this.board = board;
        this.meetings = meetings;
    }

    /** Recorded by whoever is signed in. */
    public void decide(long decisionId, Outcome outcome, String reason, LocalDate day) {
        Roll roll = board.roll(decisionId, day);
        Set<Long> away = roll.voters().stream()
                .filter(voter -> !voter.recused())
                .map(Voter::personId)
                .filter(person -> (person * 31 + decisionId) % ONE_AWAY_IN == 0)
                .collect(Collectors.toSet());
        Manner manner = meetings.meetsOn(day) ? Manner.MEETING : Manner.ELECTRONIC;
        board.decide(decisionId, roll.withoutObjection(outcome, reason, manner, away));
    }
}
