package org.alcts.portal.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody the association knows. */
interface Persons extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);
}
