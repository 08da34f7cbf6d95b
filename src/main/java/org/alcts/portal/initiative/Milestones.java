package org.alcts.portal.initiative;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Milestones extends JpaRepository<Milestone, Long> {

    List<Milestone> findByInitiativeIdOrderByDueOnAscIdAsc(long initiativeId);
}
