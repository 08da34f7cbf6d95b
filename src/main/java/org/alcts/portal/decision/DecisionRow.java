package org.alcts.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A request for the Board's word, with the word once it was given.
 *
 * @param unitName name on the day of the vote, and of the request before it
 * @param outcome null until decided; so are the fields after it
 * @param reason null for an approval without remark
 * @param manner null too for what was decided before ballots were kept; the counts are 0 then
 * @param confirmedOn null until a meeting confirmed it
 */
public record DecisionRow(
        long id,
        SubjectKind subjectKind,
        long subjectId,
        String title,
        String unitKey,
        String unitName,
        String acronym,
        Reach reach,
        DecisionState state,
        String requestedByName,
        String requestedAs,
        LocalDate requestedOn,
        Outcome outcome,
        String reason,
        LocalDate votedOn,
        Manner manner,
        int votesFor,
        int votesAgainst,
        int abstained,
        int absent,
        int recused,
        LocalDate confirmedOn,
        String decidedByName,
        String decidedAs)
        implements Serializable {

    public BallotCount count() {
        return new BallotCount(votesFor, votesAgainst, abstained, absent, recused);
    }
}
