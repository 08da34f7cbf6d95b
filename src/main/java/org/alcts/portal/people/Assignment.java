package org.alcts.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.record.Recorded;

/**
 * A person holds an office in a unit from a day to a day. It is ended, never deleted, and nothing but the assignments
 * valid today says what somebody may do.
 */
@Entity
public class Assignment extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long personId;

    @Column(nullable = false, updatable = false)
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(30)")
    private Office office;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private Obtained obtained;

    @Column(nullable = false)
    private boolean voting;

    @Embedded
    private Period period;

    private String note;

    private String endReason;

    @Version
    private int version;

    protected Assignment() {}

    /** @param voting whether the seat has a vote; counts on the Board only */
    public Assignment(
            long personId, long unitId, Office office, Obtained obtained, boolean voting, Period period, String note) {
        this.personId = personId;
        this.unitId = unitId;
        this.office = office;
        this.obtained = obtained;
        this.voting = voting;
        this.period = period;
        this.note = note;
    }

    /**
     * Ends the assignment, that day included.
     *
     * @throws IllegalArgumentException when the day lies before it began
     * @throws IllegalStateException when it ended earlier already: an ended term is not stretched, a new one is made
     */
    public void endOn(LocalDate lastDay, String reason) {
        if (period.ends().filter(ended -> ended.isBefore(lastDay)).isPresent()) {
            throw new IllegalStateException(
                    "The term already ends on " + period.ends().get());
        }
        period = period.endingOn(lastDay);
        endReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long unitId() {
        return unitId;
    }

    public Office office() {
        return office;
    }

    public Obtained obtained() {
        return obtained;
    }

    public boolean voting() {
        return voting;
    }

    public Period period() {
        return period;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public int version() {
        return version;
    }
}
