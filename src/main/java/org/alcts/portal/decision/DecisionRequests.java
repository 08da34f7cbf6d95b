package org.alcts.portal.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts things before the Board and takes them back. For the service of the feature that they belong to, which has asked
 * whether the person may, and in its transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionRequests {

    private final Decisions decisions;
    private final Clock clock;

    DecisionRequests(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param requestedAs the office under which the person asks, in words
     * @return id of the request
     * @throws Refused when the subject waits for a decision already
     */
    public long request(Subject subject, AssignmentsToday by, String requestedAs) {
        if (decisions
                .findBySubjectKindAndSubjectIdAndState(subject.kind(), subject.id(), DecisionState.WAITING)
                .isPresent()) {
            throw new Refused("", "decision.refused.waits-already");
        }
        return decisions
                .save(new Decision(subject, by.personId(), requestedAs, LocalDate.now(clock)))
                .id();
    }

    /** @throws Refused when nothing waits: the Board was faster */
    public void withdraw(SubjectKind kind, long subjectId) {
        decisions
                .findBySubjectKindAndSubjectIdAndState(kind, subjectId, DecisionState.WAITING)
                .orElseThrow(() -> new Refused("", "decision.refused.decided-already"))
                .withdraw();
    }
}
