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
        LocalDate lateSince,
        String latePromise) {

    /** Past a milestone or its target while active. */
    boolean isLate() {
        return lateSince != null;
    }

    boolean closed() {
        return stage == Stage.COMPLETED || stage == Stage.DEFERRED || stage == Stage.DROPPED;
    }
}
