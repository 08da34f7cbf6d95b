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

/** What a unit was called from a day to a day. */
@Entity
public class UnitName extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long unitId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String acronym;

    @Embedded
    private Period period;

    protected UnitName() {}

    public UnitName(long unitId, String name, String acronym, Period period) {
        this.unitId = unitId;
        this.name = name;
        this.acronym = acronym;
        this.period = period;
    }

    public void endOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    /** Puts a slip of the pen right; a new name is a new row. */
    void correct(String rightName, String rightAcronym) {
        name = rightName;
        acronym = rightAcronym;
    }

    public String acronym() {
        return acronym;
    }

    public String name() {
        return name;
    }

    public Period period() {
        return period;
    }
}
