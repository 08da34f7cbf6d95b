package org.alcts.portal.initiative;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All initiatives, closed ones too. */
interface Initiatives extends JpaRepository<Initiative, Long> {

    /** Two who act on one initiative act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Initiative i where i.id = :id")
    Optional<Initiative> findToChange(long id);
}
