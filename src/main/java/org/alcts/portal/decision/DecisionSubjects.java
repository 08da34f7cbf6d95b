package org.alcts.portal.decision;

import org.alcts.portal.people.AssignmentsToday;

/** What a feature says of the things that it puts before the Board. One bean for each kind. */
public interface DecisionSubjects {

    SubjectKind kind();

    /** Whether the person leads it today, and so has no say in its decision. */
    boolean isLedBy(long subjectId, AssignmentsToday person);

    /** Where it can be read, without a slash at the front. */
    String path(long subjectId);
}
