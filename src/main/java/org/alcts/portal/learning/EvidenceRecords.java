package org.alcts.portal.learning;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRecords extends JpaRepository<Evidence, Long> {

    List<Evidence> findBySurveyIdAndField(long surveyId, String field);
}
