package org.alcts.portal.initiative.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.Needs;
import org.alcts.portal.initiative.ObjectiveShare;
import org.alcts.portal.initiative.PlannedDay;
import org.alcts.portal.initiative.PlannedMilestone;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.people.Office;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds for the script what the database calls by numbers, and how far an initiative has come. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class Stagehand {

    private static final int WEIGHT = 10;

    /** @param stage where it stands now */
    record Found(long id, Stage stage) {}

    private record Named(String name, long id) {}

    private final JdbcClient jdbc;
    private final Map<String, Long> objectives = new HashMap<>();
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> meetings = new HashMap<>();

    Stagehand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void learn() {
        learn(objectives, """
                select concat(g.number, '.', o.number) as name, o.id from objective o
                  join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id
                 where p.plan_key = 'alcts-2006-2011' and p.edition = 1""");
        learn(units, "select unit_key as name, id from unit");
        learn(meetings, "select meeting_key as name, id from meeting");
    }

    private void learn(Map<String, Long> known, String sql) {
        jdbc.sql(sql).query(Named.class).list().forEach(named -> known.put(named.name(), named.id()));
    }

    Optional<Found> find(String title) {
        return jdbc.sql("select id, stage from initiative where title = :title order by id limit 1")
                .param("title", title)
                .query(Found.class)
                .optional();
    }

    /** Ids of the milestones of these titles that are not done yet. */
    Set<Long> openMilestones(long initiativeId, Set<String> titles) {
        return titles.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select id from milestone
                                 where initiative_id = :id and title in (:titles) and done_on is null""")
                        .param("id", initiativeId)
                        .param("titles", titles)
                        .query(Long.class)
                        .list());
    }

    long waitingDecision(long initiativeId) {
        return jdbc.sql("""
                        select id from decision
                         where subject_kind = 'INITIATIVE' and subject_id = :id and state = 'WAITING'""").param("id", initiativeId).query(Long.class).single();
    }

    void labelIllustrative(Set<String> titles) {
        if (!titles.isEmpty()) {
            jdbc.sql("update initiative set illustrative = true where title in (:titles)")
                    .param("titles", titles)
                    .update();
        }
    }

    InitiativeContent content(ScriptedInitiative script) {
        List<ObjectiveShare> shares = new ArrayList<>();
        script.objectives()
                .forEach(
                        (code, share) -> shares.add(new ObjectiveShare(objectives.get(code), shares.isEmpty(), share)));
        return new InitiativeContent(
                script.title(),
                units.get(script.unit()),
                script.partners().stream()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                shares,
                script.reach(),
                script.what(),
                script.forWhom(),
                script.benefit(),
                PlannedDay.on(script.start()),
                script.targetMeeting() == null
                        ? PlannedDay.on(script.target())
                        : PlannedDay.at(meetings.get(script.targetMeeting())),
                script.milestones().stream()
                        .map(step -> new PlannedMilestone(null, step.title(), step.due(), WEIGHT, null))
                        .toList(),
                script.expected(),
                script.measure(),
                new Needs(script.money(), "USD", script.hours(), script.slot(), script.publication()),
                "board".equals(script.unit()) ? Office.PRESIDENT : Office.CHAIR,
                Visibility.MEMBERS,
                List.of());
    }
}
