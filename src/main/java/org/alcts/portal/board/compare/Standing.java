package org.alcts.portal.board.compare;

import java.time.LocalDate;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;

/** How an initiative stood on a day, as far as it is compared. */
record Standing(
        long id,
        String title,
        String acronym,
        Stage stage,
        Health health,
        Health claimed,
        LocalDate targetDay,
        int overdue) {

    /** Past a milestone or its target while active; {@code day} is the day of the standing. */
    boolean lateOn(LocalDate day) {
        return stage == Stage.ACTIVE && (overdue > 0 || targetDay != null && targetDay.isBefore(day));
    }

    boolean closed() {
        return stage == Stage.COMPLETED || stage == Stage.DEFERRED || stage == Stage.DROPPED;
    }
}
