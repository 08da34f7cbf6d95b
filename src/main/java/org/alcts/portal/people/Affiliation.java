package org.alcts.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.record.Recorded;

/** That a person belongs to a section or group, from when to when; a person may have none, or many. */
@Entity
public class Affiliation extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long personId;

    @Column(nullable = false, updatable = false)
    private Long unitId;

    @Column(name = "is_primary", nullable = false)
    private boolean primary;

    @Embedded
    private Period period;

    private String endReason;

    protected Affiliation() {}

    public Affiliation(long personId, long unitId, boolean primary, Period period) {
        this.personId = personId;
        this.unitId = unitId;
        this.primary = primary;
        this.period = period;
    }

    public void endOn(LocalDate lastDay, String reason) {
        period = period.endingOn(lastDay);
        endReason = reason;
    }

    /** Another one became the person's first. */
    void stepBack() {
        primary = false;
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

    public boolean primary() {
        return primary;
    }

    public Period period() {
        return period;
    }
}
