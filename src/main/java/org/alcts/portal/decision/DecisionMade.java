package org.alcts.portal.decision;

import java.time.LocalDate;

/**
 * The Board decided. Published within the transaction of the decision, so that what follows from it is saved with it.
 *
 * @param reason null for an approval without remark
 * @param decidedAs the office of who recorded it, in words
 */
public record DecisionMade(
        long decisionId,
        SubjectKind kind,
        long subjectId,
        Outcome outcome,
        String reason,
        LocalDate votedOn,
        long decidedBy,
        String decidedByName,
        String decidedAs) {}
