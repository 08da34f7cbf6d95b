package org.alcts.portal.decision;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All requests for the Board's word. */
interface Decisions extends JpaRepository<Decision, Long> {

    /** Two who decide at once do so one after the other, and the second finds it decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.id = :id")
    Optional<Decision> findToDecide(long id);

    Optional<Decision> findBySubjectKindAndSubjectIdAndState(SubjectKind kind, long subjectId, DecisionState state);
}
