package org.alcts.portal.learning.offering;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.alcts.portal.platform.record.Recorded;

/** A continuing-education event or publication, with what became of it. */
@Entity
class Offering extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String offeringKey;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(30)")
    private OfferingFormat format;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private OfferingState state;

    @Column(nullable = false)
    private LocalDate beginsOn;

    private LocalDate endsOn;

    private Integer minutes;

    @Embedded
    private Money money;

    @Embedded
    private Turnout turnout;

    private String partners;

    private Long initiativeId;

    private String accessNote;

    private String link;

    @ElementCollection
    @CollectionTable(name = "offering_topic", joinColumns = @JoinColumn(name = "offering_id"))
    @Column(name = "topic_key", nullable = false)
    private Set<String> topics = new HashSet<>();

    @Column(nullable = false, updatable = false)
    private boolean illustrative;

    @Column(nullable = false, updatable = false)
    private LocalDate enteredOn;

    @Column(updatable = false)
    private Long enteredBy;

    @Column(nullable = false)
    private Instant revisedAt;

    @Version
    private int version;

    protected Offering() {}

    /** @param key what files know it by */
    Offering(String key, OfferingContent content, long enteredBy, LocalDate today, Instant now) {
        this.offeringKey = key;
        this.enteredBy = enteredBy;
        this.enteredOn = today;
        revise(content, now);
    }

    /** @param content tidy and checked */
    void revise(OfferingContent content, Instant now) {
        title = content.title();
        unitId = content.unitId();
        format = content.format();
        level = content.level();
        state = content.state();
        beginsOn = content.begins();
        endsOn = content.ends();
        minutes = content.minutes();
        money = content.money();
        turnout = content.turnout();
        partners = content.partners();
        initiativeId = content.initiativeId();
        accessNote = content.access();
        link = content.link();
        topics.retainAll(content.topics());
        topics.addAll(content.topics());
        revisedAt = now;
    }

    OfferingContent content() {
        return new OfferingContent(
                title,
                unitId,
                format,
                level,
                state,
                beginsOn,
                endsOn,
                minutes,
                topics,
                money,
                // An embedded record of nulls comes back as null.
                Objects.requireNonNullElse(turnout, Turnout.UNKNOWN),
                partners,
                initiativeId,
                accessNote,
                link);
    }

    Long id() {
        return id;
    }

    String key() {
        return offeringKey;
    }

    long unitId() {
        return unitId;
    }

    int version() {
        return version;
    }
}
