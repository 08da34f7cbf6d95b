package org.alcts.portal.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An entry in an initiative's log. It is never changed, and keeps who wrote it and the office that they held then. */
@Entity
@Immutable
@Table(name = "initiative_update")
class Update {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private long initiativeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private UpdateKind kind;

    @Column(nullable = false)
    private LocalDate datedOn;

    private Long authorId;

    @Column(nullable = false)
    private String authorName;

    @Column(nullable = false)
    private String officeHeld;

    @Column(nullable = false)
    private String narrative;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Health healthClaimed;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Health healthComputed;

    private String differenceReason;

    @Column(nullable = false)
    private int percentDone;

    private Long spentMinor;

    @Column(nullable = false, columnDefinition = "char(3)")
    private String currency;

    protected Update() {}

    /** A change of stage that the initiative has just made. @param narrative what was said with it; blank for nothing */
    static Update ofStage(Initiative initiative, UpdateKind kind, LocalDate today, Author author, String narrative) {
        Update update = new Update();
        update.initiativeId = initiative.id();
        update.kind = kind;
        update.datedOn = today;
        update.authorId = author.personId();
        update.authorName = author.name();
        update.officeHeld = author.officeHeld();
        update.narrative = narrative == null ? "" : narrative;
        update.stage = initiative.stage();
        update.percentDone = initiative.percentDone();
        update.currency = initiative.description().currency();
        return update;
    }

    /** A progress update that the initiative has just taken over. */
    static Update ofProgress(Initiative initiative, NewUpdate said, Health computed, LocalDate today, Author author) {
        Update update = ofStage(initiative, UpdateKind.PROGRESS, today, author, said.narrative());
        update.healthClaimed = said.healthClaimed();
        update.healthComputed = computed;
        update.differenceReason = said.healthClaimed() == computed ? null : said.differenceReason();
        update.spentMinor = said.spentMinor();
        return update;
    }

    Long id() {
        return id;
    }
}
