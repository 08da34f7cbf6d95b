package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All terms of office, past ones too. */
interface Assignments extends JpaRepository<Assignment, Long> {

    List<Assignment> findByPersonId(long personId);

    List<Assignment> findByOffice(Office office);

    List<Assignment> findByUnitId(long unitId);

    List<Assignment> findByUnitIdAndOffice(long unitId, Office office);
}
