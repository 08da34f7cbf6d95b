package org.alcts.portal.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.Office;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what a form would hold, for tests: {@code new SomeInitiatives(jdbc).of(unit).serving("3.1").content()}. */
public final class SomeInitiatives {

    private final JdbcClient jdbc;
    private String title = "A suite of web courses";
    private long unit;
    private Set<Long> partners = Set.of();
    private final List<ObjectiveShare> objectives = new ArrayList<>();
    private Reach reach = Reach.OWN_UNIT;
    private Visibility visibility = Visibility.MEMBERS;
    private LocalDate start = LocalDate.of(2009, 1, 1);
    private PlannedDay target = PlannedDay.on(LocalDate.of(2009, 12, 31));
    private final List<PlannedMilestone> milestones = new ArrayList<>();

    public SomeInitiatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SomeInitiatives of(long unitId) {
        unit = unitId;
        return this;
    }

    public SomeInitiatives titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public SomeInitiatives with(Long... partnerUnitIds) {
        partners = Set.of(partnerUnitIds);
        return this;
    }

    /** The first is the primary one; all get as equal a share as there is. */
    public SomeInitiatives serving(String... codes) {
        objectives.clear();
        int share = 100 / codes.length;
        for (int i = 0; i < codes.length; i++) {
            objectives.add(
                    new ObjectiveShare(objective(codes[i]), i == 0, i == 0 ? 100 - share * (codes.length - 1) : share));
        }
        return this;
    }

    public SomeInitiatives reaching(Reach newReach) {
        reach = newReach;
        return this;
    }

    public SomeInitiatives readBy(Visibility newVisibility) {
        visibility = newVisibility;
        return this;
    }

    public SomeInitiatives from(LocalDate newStart) {
        start = newStart;
        return this;
    }

    public SomeInitiatives by(LocalDate newTarget) {
        target = PlannedDay.on(newTarget);
        return this;
    }

    public SomeInitiatives milestone(String name, LocalDate due, int weight) {
        milestones.add(new PlannedMilestone(null, name, due, weight, null));
        return this;
    }

    public InitiativeContent content() {
        if (objectives.isEmpty()) {
            serving("3.1");
        }
        return new InitiativeContent(
                title,
                unit,
                partners,
                objectives,
                reach,
                "Four courses of four weeks each, held over the web.",
                "Members who cannot travel",
                "Learning without a plane ticket",
                PlannedDay.on(start),
                target,
                milestones,
                "Four courses held twice",
                "Places taken, and what participants say",
                new Needs(250_000L, "USD", 40, "Annual 2009, one slot", "Course pages"),
                Office.CHAIR,
                visibility,
                List.of(new Link("Course list", "https://example.org/courses")));
    }

    public long objective(String code) {
        return jdbc.sql("""
                        select o.id from objective o join goal_area g on g.id = o.goal_area_id
                          join plan p on p.id = g.plan_id
                         where concat(g.number, '.', o.number) = ? and p.plan_key = 'alcts-2006-2011'""").param(code).query(Long.class).single();
    }
}
