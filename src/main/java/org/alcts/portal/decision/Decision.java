package org.alcts.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alcts.portal.platform.record.Recorded;

/**
 * One request for the Board's word, and the word. A vote at a meeting is official at once; an electronic vote takes effect when it was held, and becomes official
 * when the next meeting confirms it: hence two days.
 */
@Entity
class Decision extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(20)")
    private SubjectKind subjectKind;

    @Column(nullable = false, updatable = false)
    private long subjectId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(20)")
    private Reach reach;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private DecisionState state;

    @Column(nullable = false, updatable = false)
    private long requestedBy;

    @Column(nullable = false, updatable = false)
    private String requestedAs;

    @Column(nullable = false, updatable = false)
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Outcome outcome;

    private String reason;

    private LocalDate votedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Manner manner;

    private LocalDate confirmedOn;

    private Long decidedBy;

    private String decidedAs;

    @Version
    private int version;

    protected Decision() {}

    Decision(Subject subject, long requestedBy, String requestedAs, LocalDate today) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.title = subject.title();
        this.unitId = subject.unitId();
        this.reach = subject.reach();
        this.state = DecisionState.WAITING;
        this.requestedBy = requestedBy;
        this.requestedAs = requestedAs;
        this.requestedOn = today;
    }

    /** @throws IllegalStateException when it no longer waits */
    void decide(Vote vote, long person, String as) {
        requireState(DecisionState.WAITING);
        state = DecisionState.DECIDED;
        outcome = vote.outcome();
        reason = vote.reason();
        votedOn = vote.votedOn();
        manner = vote.manner();
        if (manner == Manner.MEETING) {
            confirmedOn = votedOn;
        }
        decidedBy = person;
        decidedAs = as;
    }

    /** @throws IllegalStateException when it no longer waits */
    void withdraw() {
        requireState(DecisionState.WAITING);
        state = DecisionState.WITHDRAWN;
    }

    /** @throws IllegalStateException when nothing was decided, or it was confirmed already */
    void confirm(LocalDate day) {
        requireState(DecisionState.DECIDED);
        if (confirmedOn != null) {
            throw new IllegalStateException("Confirmed already on " + confirmedOn);
        }
        confirmedOn = day;
    }

    private void requireState(DecisionState required) {
        if (state != required) {
            throw new IllegalStateException("Not while it is " + state);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    long subjectId() {
        return subjectId;
    }

    long unitId() {
        return unitId;
    }

    DecisionState state() {
        return state;
    }

    long requestedBy() {
        return requestedBy;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate votedOn() {
        return votedOn;
    }
}
