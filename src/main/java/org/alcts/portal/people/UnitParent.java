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

/** Which unit another one belonged to from a day to a day. */
@Entity
public class UnitParent extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long unitId;

    @Column(nullable = false)
    private Long parentId;

    @Embedded
    private Period period;

    protected UnitParent() {}

    public UnitParent(long unitId, long parentId, Period period) {
        this.unitId = unitId;
        this.parentId = parentId;
        this.period = period;
    }

    public void endOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    void correct(long rightParent) {
        parentId = rightParent;
    }

    public long parentId() {
        return parentId;
    }

    public Period period() {
        return period;
    }
}
