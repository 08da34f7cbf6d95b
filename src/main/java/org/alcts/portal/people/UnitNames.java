package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The names that units have and had. */
interface UnitNames extends JpaRepository<UnitName, Long> {

    /** Oldest first. */
    @Query("select r from UnitName r where r.unitId = :unitId order by r.period.from")
    List<UnitName> findByUnitId(long unitId);
}
