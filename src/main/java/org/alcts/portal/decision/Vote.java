package org.alcts.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is recorded of the Board's vote.
 *
 * @param reason needed unless it was approved
 * @param votedOn the day of the vote, not later than today
 * @param choices by person: one for everybody who held a voting seat on that day
 */
public record Vote(Outcome outcome, String reason, LocalDate votedOn, Manner manner, Map<Long, Choice> choices)
        implements Serializable {

    public Vote {
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }
}
