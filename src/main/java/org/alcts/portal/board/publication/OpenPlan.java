package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alcts.portal.plan.PlanPage;

/** The plan in force in JSON, with how many initiatives everybody may read of. */
record OpenPlan(
        LocalDate asOf,
        String licence,
        String key,
        int edition,
        String name,
        String organization,
        LocalDate periodFrom,
        LocalDate periodTo,
        String adopted,
        String mission,
        String statement,
        Map<String, Integer> initiativesByStage,
        Map<String, Integer> activeByHealth,
        List<Goal> goals) {

    record Goal(
            int number,
            String title,
            String address,
            int covered,
            int active,
            int completed,
            int initiatives,
            List<PublicGoal.Objective> objectives) {}

    static OpenPlan of(PlanAtAGlance glance, LocalDate today, String licence, PublicAddresses addresses) {
        PlanPage plan = glance.plan();
        Map<String, Integer> stages = new TreeMap<>();
        AskedFilter.STAGES.forEach(stage -> stages.put(stage.name(), glance.in(stage)));
        Map<String, Integer> healths = new TreeMap<>();
        glance.byHealth().forEach((health, number) -> healths.put(health.name(), number));
        return new OpenPlan(
                today,
                licence,
                plan.key(),
                plan.edition(),
                plan.name(),
                plan.organization(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.adoptedText(),
                plan.mission(),
                plan.statement(),
                stages,
                healths,
                glance.goals().stream()
                        .map(goal -> new Goal(
                                goal.number(),
                                goal.title(),
                                addresses.of("/public/goals/" + goal.number()),
                                goal.covered(),
                                goal.active(),
                                goal.completed(),
                                goal.initiatives(),
                                goal.objectives()))
                        .toList());
    }
}
