package org.alcts.portal.decision;

import java.time.LocalDate;
import java.util.Set;

/** Votes of the Board in which everybody agrees, for tests that are about something else. */
public final class SomeVotes {

    private SomeVotes() {}

    /** By whoever is signed in, electronically. */
    public static void decide(BoardDecisions board, long decisionId, Outcome outcome, String reason, LocalDate day) {
        Roll roll = board.roll(decisionId, day);
        board.decide(decisionId, roll.withoutObjection(outcome, reason, Manner.ELECTRONIC, Set.of()));
    }
}
