package org.alcts.portal.decision;

import org.springframework.data.jpa.repository.JpaRepository;

/** All ballots of the Board's votes. */
interface Ballots extends JpaRepository<Ballot, Long> {}
