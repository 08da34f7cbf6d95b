package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who belongs to which section or group. */
interface Affiliations extends JpaRepository<Affiliation, Long> {

    List<Affiliation> findByPersonId(long personId);

    List<Affiliation> findByUnitId(long unitId);
}
