package org.alcts.portal.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All memberships, past ones too. */
interface Memberships extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonId(long personId);
}
