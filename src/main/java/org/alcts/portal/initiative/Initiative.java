package org.alcts.portal.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.platform.record.Recorded;

/**
 * A piece of work that a unit does for the plan. Its stage moves by the methods here and no other way; each refuses with
 * {@link IllegalStateException} what the present stage does not allow. Who may call them is asked elsewhere.
 */
@Entity
class Initiative extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Description description;

    @Column(nullable = false)
    private long leadUnitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Reach reach;

    @ElementCollection
    @CollectionTable(name = "initiative_objective", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<ObjectiveShare> objectives = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_partner", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> partnerUnitIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_link", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Stage stage;

    @Column(nullable = false)
    private LocalDate stageSince;

    private LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Health healthClaimed;

    @Column(nullable = false)
    private int percentDone;

    private LocalDate lastUpdateOn;

    private String outcome;

    private String lessons;

    private String closingReason;

    @Column(nullable = false, updatable = false)
    private boolean illustrative;

    @Column(nullable = false, updatable = false)
    private LocalDate createdOn;

    @Column(updatable = false)
    private Long createdBy;

    @Column(nullable = false)
    private Instant revisedAt;

    @Version
    private int version;

    protected Initiative() {}

    /** An idea. */
    Initiative(InitiativeContent content, long createdBy, LocalDate today, Instant now) {
        this.createdBy = createdBy;
        this.createdOn = today;
        this.stage = Stage.IDEA;
        this.stageSince = today;
        write(content, now);
    }

    /** @throws IllegalStateException while it is before the Board */
    void revise(InitiativeContent content, Instant now) {
        if (stage == Stage.PROPOSED) {
            throw new IllegalStateException("Locked while it is " + stage);
        }
        write(content, now);
    }

    private void write(InitiativeContent content, Instant now) {
        description = Description.of(content);
        leadUnitId = content.leadUnitId();
        reach = content.reach();
        objectives.retainAll(content.objectives());
        objectives.addAll(content.objectives());
        partnerUnitIds.retainAll(content.partnerUnitIds());
        partnerUnitIds.addAll(content.partnerUnitIds());
        if (!links.equals(content.links())) {
            links.clear();
            links.addAll(content.links());
        }
        revisedAt = now;
    }

    /** Before the Board. */
    void submit(LocalDate today) {
        require(Stage.IDEA);
        if (!reach.needsBoard()) {
            throw new IllegalStateException("Work within the own unit does not go to the Board");
        }
        become(Stage.PROPOSED, today);
    }

    void withdraw(LocalDate today) {
        require(Stage.PROPOSED);
        become(Stage.IDEA, today);
    }

    /** By the Board. */
    void approve(LocalDate today) {
        require(Stage.PROPOSED);
        activate(today);
    }

    /** By the Board: to be worked over and submitted again. */
    void returnForRevision(LocalDate today) {
        require(Stage.PROPOSED);
        become(Stage.IDEA, today);
    }

    /** By the Board, for good. */
    void decline(String reason, LocalDate today) {
        require(Stage.PROPOSED);
        closingReason = reason;
        become(Stage.DROPPED, today);
    }

    /** On the chair's word: work within the own unit needs nobody else's. */
    void start(LocalDate today) {
        require(Stage.IDEA);
        if (reach.needsBoard()) {
            throw new IllegalStateException("A reach of " + reach + " needs the Board's decision");
        }
        activate(today);
    }

    /** @param newLessons what the next ones should know; may be null */
    void complete(String newOutcome, String newLessons, LocalDate today) {
        require(Stage.ACTIVE);
        outcome = newOutcome;
        lessons = newLessons;
        percentDone = 100;
        become(Stage.COMPLETED, today);
    }

    void defer(String reason, LocalDate today) {
        require(Stage.IDEA, Stage.ACTIVE);
        closingReason = reason;
        become(Stage.DEFERRED, today);
    }

    void drop(String reason, LocalDate today) {
        require(Stage.IDEA, Stage.ACTIVE, Stage.DEFERRED);
        closingReason = reason;
        become(Stage.DROPPED, today);
    }

    /** Goes on where it was put off: as active work if it was approved for this reach, else as an idea. */
    void resume(LocalDate today) {
        require(Stage.DEFERRED);
        closingReason = null;
        become(approvedOn == null ? Stage.IDEA : Stage.ACTIVE, today);
    }

    /** Takes over what a progress update says. */
    void progress(Health claimed, int percent) {
        require(Stage.ACTIVE);
        healthClaimed = claimed;
        percentDone = percent;
    }

    /** There is something new in its log. */
    void updatedOn(LocalDate day, Instant now) {
        lastUpdateOn = day;
        revisedAt = now;
    }

    private void activate(LocalDate today) {
        if (approvedOn == null) {
            approvedOn = today;
        }
        become(Stage.ACTIVE, today);
    }

    private void become(Stage next, LocalDate today) {
        stage = next;
        stageSince = today;
        if (next != Stage.ACTIVE) {
            healthClaimed = null;
        }
    }

    private void require(Stage... allowed) {
        if (!List.of(allowed).contains(stage)) {
            throw new IllegalStateException("Not while it is " + stage);
        }
    }

    Long id() {
        return id;
    }

    Description description() {
        return description;
    }

    long leadUnitId() {
        return leadUnitId;
    }

    Reach reach() {
        return reach;
    }

    Set<ObjectiveShare> objectives() {
        return Set.copyOf(objectives);
    }

    Set<Long> partnerUnitIds() {
        return Set.copyOf(partnerUnitIds);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    Stage stage() {
        return stage;
    }

    Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    Optional<Health> healthClaimed() {
        return Optional.ofNullable(healthClaimed);
    }

    int percentDone() {
        return percentDone;
    }

    Optional<LocalDate> lastUpdateOn() {
        return Optional.ofNullable(lastUpdateOn);
    }
}
