package org.alcts.portal.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The units. */
interface Units extends JpaRepository<Unit, Long> {

    Optional<Unit> findByKey(String key);

    List<Unit> findByKind(UnitKind kind);

    /** Holds the unit until the transaction ends, so that one seat is not given twice at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id = :id")
    Optional<Unit> findToAppoint(long id);
}
