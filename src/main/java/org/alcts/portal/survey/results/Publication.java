package org.alcts.portal.survey.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alcts.portal.platform.record.Recorded;

/** That the results of a survey were opened to everybody, by whom and as what; and when they were taken back. */
@Entity
@Table(name = "survey_publication")
class Publication extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long surveyId;

    @Column(nullable = false, updatable = false)
    private LocalDate publishedOn;

    @Column(nullable = false, updatable = false)
    private long publishedBy;

    @Column(nullable = false, updatable = false)
    private String publishedAs;

    private LocalDate withdrawnOn;

    private Long withdrawnBy;

    private String withdrawnAs;

    protected Publication() {}

    Publication(long surveyId, LocalDate on, long personId, String office) {
        this.surveyId = surveyId;
        publishedOn = on;
        publishedBy = personId;
        publishedAs = office;
    }

    /** @throws IllegalStateException when it was withdrawn before */
    void withdraw(LocalDate on, long personId, String office) {
        if (withdrawnOn != null) {
            throw new IllegalStateException("Withdrawn on " + withdrawnOn);
        }
        withdrawnOn = on;
        withdrawnBy = personId;
        withdrawnAs = office;
    }

    PublicationStanding standing() {
        return new PublicationStanding(publishedOn, publishedAs);
    }
}
