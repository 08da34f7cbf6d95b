package org.alcts.portal.board.ui;

import java.io.Serializable;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.ui.QueryFilters;

/** Where the lists lie that hold exactly what a goal area's figures count. */
class GoalAddresses implements Serializable {

    private static final String LIST = "initiatives";

    private final int goal;

    GoalAddresses(int goal) {
        this.goal = goal;
    }

    private QueryFilters filters() {
        return QueryFilters.none().with("goal", goal);
    }

    /** The table of the goal area's objectives, on its dashboard. */
    String objectives() {
        return "goals/" + goal + "#objectives";
    }

    String in(Stage stage) {
        return filters().with("stage", stage).href(LIST);
    }

    String in(Health health) {
        return filters().with("health", health).href(LIST);
    }

    String flagged(String flag) {
        return filters().withFlag(flag, true).href(LIST);
    }

    String serving(String objective) {
        return QueryFilters.none().with("objective", objective).href(LIST);
    }

    String activeServing(String objective) {
        return QueryFilters.none()
                .with("objective", objective)
                .with("stage", Stage.ACTIVE)
                .href(LIST);
    }

    String activeServing(String objective, String unit) {
        return QueryFilters.none()
                .with("objective", objective)
                .with("unit", unit)
                .with("stage", Stage.ACTIVE)
                .href(LIST);
    }
}
