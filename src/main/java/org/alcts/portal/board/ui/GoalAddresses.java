package org.alcts.portal.board.ui;

import java.io.Serializable;
import java.time.LocalDate;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.QueryFilters;

/** Where the lists lie that hold exactly what the figures of a goal area, or of the plan, count; as of the same day. */
class GoalAddresses implements Serializable {

    private static final String LIST = "initiatives";

    private final QueryFilters filters;
    private final QueryFilters asOf;
    private final String own;

    /** @param goal null for the whole plan @param day of the past that is shown; null for things as they stand */
    GoalAddresses(Integer goal, LocalDate day) {
        asOf = QueryFilters.none().with(AsOfBar.PARAMETER, day);
        filters = asOf.with("goal", goal);
        own = asOf.href(goal == null ? "board" : "goals/" + goal);
    }

    /** The dashboard itself. */
    String dashboard() {
        return own;
    }

    private QueryFilters filters() {
        return filters;
    }

    /** All initiatives, of whatever stage. */
    String all() {
        return filters.href(LIST);
    }

    String ofUnit(String unit, String flag) {
        return filters.with("unit", unit).withFlag(flag, true).href(LIST);
    }

    String activeOf(String unit) {
        return filters.with("unit", unit).with("stage", Stage.ACTIVE).href(LIST);
    }

    /** The table of the goal area's objectives, on its dashboard. */
    String objectives() {
        return own + "#objectives";
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
        return asOf.with("objective", objective).href(LIST);
    }

    String activeServing(String objective) {
        return asOf.with("objective", objective).with("stage", Stage.ACTIVE).href(LIST);
    }

    String activeServing(String objective, String unit) {
        return asOf.with("objective", objective)
                .with("unit", unit)
                .with("stage", Stage.ACTIVE)
                .href(LIST);
    }
}
