package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which unit belongs to which. */
interface UnitParents extends JpaRepository<UnitParent, Long> {

    List<UnitParent> findByUnitId(long unitId);
}
