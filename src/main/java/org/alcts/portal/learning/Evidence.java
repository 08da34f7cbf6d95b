package org.alcts.portal.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.alcts.portal.platform.record.Recorded;

/** That an objective, or an initiative for it, answers something that a survey found. Made and taken away, never changed. */
@Entity
@Table(name = "evidence_link")
class Evidence extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long surveyId;

    @Column(nullable = false, updatable = false)
    private String field;

    @Column(updatable = false)
    private String choice;

    @Column(nullable = false, updatable = false)
    private long objectiveId;

    @Column(updatable = false)
    private Long initiativeId;

    @Column(updatable = false)
    private String note;

    @Column(nullable = false, updatable = false)
    private LocalDate linkedOn;

    @Column(nullable = false, updatable = false)
    private long linkedBy;

    protected Evidence() {}

    Evidence(NewEvidence entered, LocalDate linkedOn, long linkedBy) {
        surveyId = entered.surveyId();
        field = entered.field();
        choice = entered.choice();
        objectiveId = entered.objectiveId();
        initiativeId = entered.initiativeId();
        note = entered.note();
        this.linkedOn = linkedOn;
        this.linkedBy = linkedBy;
    }

    Long id() {
        return id;
    }

    long surveyId() {
        return surveyId;
    }

    long linkedBy() {
        return linkedBy;
    }

    boolean says(NewEvidence entered) {
        return Objects.equals(choice, entered.choice())
                && objectiveId == entered.objectiveId()
                && Objects.equals(initiativeId, entered.initiativeId());
    }
}
