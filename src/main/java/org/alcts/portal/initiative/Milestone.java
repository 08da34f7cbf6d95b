package org.alcts.portal.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.alcts.portal.platform.record.Recorded;

/** A step of an initiative that is due on a day. */
@Entity
class Milestone extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long initiativeId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private int weight;

    private LocalDate doneOn;

    protected Milestone() {}

    Milestone(long initiativeId, PlannedMilestone planned) {
        this.initiativeId = initiativeId;
        write(planned);
    }

    final void write(PlannedMilestone planned) {
        title = planned.title();
        dueOn = planned.dueOn();
        weight = planned.weight();
        doneOn = planned.doneOn();
    }

    void doneOn(LocalDate day) {
        doneOn = day;
    }

    PlannedMilestone planned() {
        return new PlannedMilestone(id, title, dueOn, weight, doneOn);
    }

    Long id() {
        return id;
    }

    long initiativeId() {
        return initiativeId;
    }
}
