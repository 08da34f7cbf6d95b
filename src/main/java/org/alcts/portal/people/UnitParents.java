package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which unit belongs to which. */
interface UnitParents extends JpaRepository<UnitParent, Long> {

    /** Oldest first. */
    @Query("select r from UnitParent r where r.unitId = :unitId order by r.period.from")
    List<UnitParent> findByUnitId(long unitId);
}
