package org.alcts.portal.board.publication;

import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.PlanPage;

/**
 * The plan in force and how far it is.
 *
 * @param byStage initiatives by stage, each counted once
 * @param byHealth active ones by computed health
 */
public record PlanAtAGlance(
        PlanPage plan, List<PublicGoal> goals, Map<Stage, Integer> byStage, Map<Health, Integer> byHealth) {

    public int objectives() {
        return goals.stream().mapToInt(goal -> goal.objectives().size()).sum();
    }

    public int covered() {
        return goals.stream().mapToInt(PublicGoal::covered).sum();
    }

    public int initiatives() {
        return byStage.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int in(Stage stage) {
        return byStage.getOrDefault(stage, 0);
    }

    public int in(Health health) {
        return byHealth.getOrDefault(health, 0);
    }
}
