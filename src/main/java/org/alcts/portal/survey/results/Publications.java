package org.alcts.portal.survey.results;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every publication that there was; those that were withdrawn stay on record. */
interface Publications extends JpaRepository<Publication, Long> {

    @Query("select p from Publication p where p.surveyId = :surveyId and p.withdrawnOn is null")
    Optional<Publication> inForce(long surveyId);
}
