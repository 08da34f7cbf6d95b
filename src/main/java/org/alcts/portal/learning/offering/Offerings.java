package org.alcts.portal.learning.offering;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All offerings, past and to come. */
interface Offerings extends JpaRepository<Offering, Long> {

    /** Two who write one offering write one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offering o where o.id = :id")
    Optional<Offering> findToChange(long id);

    @Query("select distinct o from Offering o left join fetch o.topics where o.offeringKey in :keys")
    List<Offering> findByKeys(Collection<String> keys);

    boolean existsByOfferingKey(String key);
}
