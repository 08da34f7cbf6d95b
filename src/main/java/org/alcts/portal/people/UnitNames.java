package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The names that units have and had. */
interface UnitNames extends JpaRepository<UnitName, Long> {

    List<UnitName> findByUnitId(long unitId);
}
