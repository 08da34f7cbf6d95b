package org.alcts.portal.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.platform.record.Recorded;

/**
 * A survey from draft to archive. Its state moves by the methods here and no other way; each refuses with
 * {@link IllegalStateException} what the present state does not allow. Who may call them is asked elsewhere.
 */
@Entity
class Survey extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private SurveyState state = SurveyState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Audience audience = Audience.UNITS;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Reach reach = Reach.OWN_UNIT;

    @ElementCollection
    @CollectionTable(name = "survey_audience_unit", joinColumns = @JoinColumn(name = "survey_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> audienceUnitIds = new HashSet<>();

    @Column(nullable = false)
    private boolean anonymous = true;

    @Column(nullable = false)
    private boolean publicData;

    @Column(nullable = false)
    private int threshold = SurveySummary.SMALLEST_THRESHOLD;

    @Column(nullable = false)
    private int textThreshold = 2 * SurveySummary.SMALLEST_THRESHOLD;

    private Instant opensAt;

    private Instant closesAt;

    private Instant openedAt;

    private Instant closedAt;

    private LocalDate approvedOn;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private boolean imported;

    @Column(nullable = false, updatable = false)
    private LocalDate createdOn;

    @Column(updatable = false)
    private Long createdBy;

    @Version
    private int version;

    protected Survey() {}

    /** A draft for the unit's own people. */
    Survey(String code, String title, long unitId, long createdBy, LocalDate today) {
        this.code = code;
        this.title = title;
        this.unitId = unitId;
        this.createdBy = createdBy;
        this.createdOn = today;
        this.revision = 1;
        audienceUnitIds.add(unitId);
    }

    /** The questionnaire was saved. */
    void revised(int newRevision, String newTitle, int newMinutes) {
        revision = newRevision;
        title = newTitle;
        minutes = newMinutes;
    }

    /** @throws IllegalStateException once it is before the Board or further */
    void plan(FieldingPlan plan, Reach newReach) {
        require(SurveyState.DRAFT);
        audience = plan.audience();
        audienceUnitIds.retainAll(plan.unitIds());
        audienceUnitIds.addAll(plan.unitIds());
        reach = newReach;
        anonymous = plan.anonymous();
        threshold = plan.threshold();
        textThreshold = plan.textThreshold();
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
    }

    /** Before the Board. */
    void submit() {
        require(SurveyState.DRAFT);
        if (!reach.needsBoard()) {
            throw new IllegalStateException("A survey of the own unit does not go to the Board");
        }
        state = SurveyState.PROPOSED;
    }

    void withdraw() {
        require(SurveyState.PROPOSED, SurveyState.APPROVED);
        state = SurveyState.DRAFT;
        approvedOn = null;
    }

    /** By the Board, or for the own unit on its chair's word. */
    void approve(LocalDate today) {
        require(reach.needsBoard() ? SurveyState.PROPOSED : SurveyState.DRAFT);
        approvedOn = today;
        state = SurveyState.APPROVED;
    }

    /** By the Board: to be worked over and submitted again. */
    void returnForRevision() {
        require(SurveyState.PROPOSED);
        state = SurveyState.DRAFT;
    }

    /** By the Board, for good. */
    void decline() {
        require(SurveyState.PROPOSED);
        state = SurveyState.ARCHIVED;
    }

    void open(Instant now) {
        require(SurveyState.APPROVED);
        openedAt = now;
        if (opensAt == null || opensAt.isAfter(now)) {
            opensAt = now;
        }
        state = SurveyState.OPEN;
    }

    /** @throws IllegalStateException unless it takes answers and the new end lies in the future */
    void extend(Instant newEnd, Instant now) {
        require(SurveyState.OPEN);
        if (!newEnd.isAfter(now)) {
            throw new IllegalStateException("The end lies in the past");
        }
        closesAt = newEnd;
    }

    void close(Instant now) {
        require(SurveyState.OPEN);
        closedAt = now;
        if (closesAt == null || closesAt.isAfter(now)) {
            closesAt = now;
        }
        state = SurveyState.CLOSED;
    }

    /** Answers from elsewhere came in: there is no time in which it was open here. */
    void takeOver(int newRevision, boolean isPublicData, Instant now) {
        require(SurveyState.DRAFT);
        revision = newRevision;
        closesAt = now;
        publicData = isPublicData;
        closedAt = now;
        imported = true;
        state = SurveyState.CLOSED;
    }

    void archive() {
        require(SurveyState.CLOSED);
        state = SurveyState.ARCHIVED;
    }

    private void require(SurveyState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("Not while it is " + state);
        }
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    long unitId() {
        return unitId;
    }

    SurveyState state() {
        return state;
    }

    Audience audience() {
        return audience;
    }

    Reach reach() {
        return reach;
    }

    Set<Long> audienceUnitIds() {
        return Set.copyOf(audienceUnitIds);
    }

    boolean anonymous() {
        return anonymous;
    }

    int threshold() {
        return threshold;
    }

    int textThreshold() {
        return textThreshold;
    }

    Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    int revision() {
        return revision;
    }

    int version() {
        return version;
    }
}
