package org.alcts.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Several requests approved together without objection, as on a consent agenda.
 *
 * @param decisionIds what nobody wished to talk about on its own
 * @param absent ids of those with a vote who were away
 */
public record ConsentVote(Set<Long> decisionIds, LocalDate votedOn, Manner manner, Set<Long> absent)
        implements Serializable {

    public ConsentVote {
        decisionIds = Set.copyOf(decisionIds);
        absent = Set.copyOf(absent);
    }
}
