package org.alcts.portal.board.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan in force, counted by the initiatives that everybody may read. Drafts of plans are not read here at all. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublishedPlan {

    private static final String OBJECTIVES = """
            select concat(g.number, '.', o.number) as code, count(if(r.stage = 'ACTIVE', 1, null)) as active,
                   count(r.id) as `all`
              from objective o join goal_area g on g.id = o.goal_area_id and g.plan_id = %s
              left join initiative_objective io on io.objective_id = o.id
              left join readable r on r.id = io.initiative_id
             where o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)
             group by o.id, g.number, o.number order by g.number, o.number""".formatted(PlanInForce.ID);

    private static final String GOALS = """
            select s.goal, count(*) as initiatives, coalesce(sum(r.stage = 'ACTIVE'), 0) as active,
                   coalesce(sum(r.stage = 'COMPLETED'), 0) as completed
              from (select distinct g.number as goal, io.initiative_id
                      from objective o join goal_area g on g.id = o.goal_area_id and g.plan_id = %s
                      join initiative_objective io on io.objective_id = o.id) s
              join readable r on r.id = s.initiative_id group by s.goal""".formatted(PlanInForce.ID);

    private static final String STAGES = "select r.stage as name, count(*) as number from readable r group by r.stage";

    private static final String HEALTHS =
            "select r.health as name, count(*) as number from readable r where r.health is not null group by r.health";

    private record Line(String code, int active, int all) {}

    private record Goal(int goal, int initiatives, int active, int completed) {}

    private record Counted(String name, int number) {}

    private final PlanReader plans;
    private final PublicReader reader;

    PublishedPlan(PlanReader plans, PublicReader reader) {
        this.plans = plans;
        this.reader = reader;
    }

    /** Empty while no plan was adopted. */
    public Optional<PlanAtAGlance> glance() {
        return plans.inForce().map(plan -> {
            Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
            counted(STAGES).forEach(count -> stages.put(Stage.valueOf(count.name()), count.number()));
            Map<Health, Integer> healths = new EnumMap<>(Health.class);
            counted(HEALTHS).forEach(count -> healths.put(Health.valueOf(count.name()), count.number()));
            return new PlanAtAGlance(plan, goals(plan), stages, healths);
        });
    }

    /** Empty when the plan in force has no such goal area. */
    public Optional<PublicGoal> goal(int number) {
        return plans.inForce().stream()
                .flatMap(plan -> goals(plan).stream())
                .filter(goal -> goal.number() == number)
                .findFirst();
    }

    private List<PublicGoal> goals(PlanPage plan) {
        Map<String, Line> lines = new HashMap<>();
        reader.published(OBJECTIVES).query(Line.class).list().forEach(line -> lines.put(line.code(), line));
        Map<Integer, Goal> counts = new HashMap<>();
        reader.published(GOALS).query(Goal.class).list().forEach(goal -> counts.put(goal.goal(), goal));
        List<PublicGoal> goals = new ArrayList<>();
        for (PlanPage.GoalArea area : plan.goalAreas()) {
            List<PublicGoal.Objective> objectives = area.objectives().stream()
                    .map(objective -> {
                        Line line = lines.getOrDefault(objective.code(), new Line(objective.code(), 0, 0));
                        return new PublicGoal.Objective(
                                objective.code(), objective.wording(), line.active(), line.all());
                    })
                    .toList();
            Goal counted = counts.getOrDefault(area.number(), new Goal(area.number(), 0, 0, 0));
            goals.add(new PublicGoal(
                    area.number(),
                    area.title(),
                    (int) objectives.stream()
                            .filter(objective -> objective.active() > 0)
                            .count(),
                    counted.active(),
                    counted.completed(),
                    counted.initiatives(),
                    objectives));
        }
        return goals;
    }

    private List<Counted> counted(String select) {
        return reader.published(select).query(Counted.class).list();
    }
}
