package org.alcts.portal.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Everybody the association knows. */
interface Persons extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    /** Holds the row until the transaction ends, so that of two writers the second sees what the first saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> findToEdit(long id);
}
