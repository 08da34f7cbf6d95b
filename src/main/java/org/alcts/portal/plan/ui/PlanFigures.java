package org.alcts.portal.plan.ui;

import java.io.Serializable;
import java.util.Map;
import org.alcts.portal.plan.ObjectiveInitiatives;
import org.alcts.portal.plan.ObjectiveInitiatives.Counts;
import org.alcts.portal.plan.PlanPage;

/** How many initiatives serve each objective, read once for a whole plan. */
class PlanFigures implements Serializable {

    private static final Counts NONE = new Counts(0, 0);

    private final Map<Long, Counts> counts;
    private final ObjectiveInitiatives lists;
    private final boolean linked;

    /** @param linked whether there are lists and dashboards to go to */
    PlanFigures(ObjectiveInitiatives lists, boolean linked) {
        this.lists = lists;
        this.linked = linked;
        this.counts = lists.byObjective();
    }

    Counts of(PlanPage.Objective objective) {
        return counts.getOrDefault(objective.id(), NONE);
    }

    /** How many of its objectives have an active initiative. */
    long served(PlanPage.GoalArea area) {
        return area.objectives().stream()
                .filter(objective -> of(objective).active() > 0)
                .count();
    }

    /** Null where there is no list to go to. */
    String listOf(PlanPage.Objective objective) {
        return linked && of(objective).all() > 0 ? lists.listOf(objective.code()) : null;
    }

    boolean linked() {
        return linked;
    }
}
