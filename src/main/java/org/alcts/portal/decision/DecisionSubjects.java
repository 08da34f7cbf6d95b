package org.alcts.portal.decision;

import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;

/** What a feature says of the things that it puts before the Board. One bean for each kind. */
public interface DecisionSubjects {

    SubjectKind kind();

    /** Which of these the person leads today, and so has no say in their decision. */
    Set<Long> ledBy(Set<Long> subjectIds, AssignmentsToday person);

    /** Where it can be read, without a slash at the front. */
    String path(long subjectId);
}
