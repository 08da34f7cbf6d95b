package org.alcts.portal.survey;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All surveys, archived ones too. */
interface Surveys extends JpaRepository<Survey, Long> {

    boolean existsByCode(String code);

    /** Two who act on one survey act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Survey s where s.id = :id")
    Optional<Survey> findToChange(long id);
}
