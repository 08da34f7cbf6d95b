package org.alcts.portal.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dashboards of the goal areas of the plan in force. Counting rule: an initiative counts once in every figure, however
 * many objectives it serves and partners it has; only the lines of single objectives count it for each that it serves. The
 * number of statements does not depend on the number of initiatives.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class GoalDashboards {

    private static final int LINES = 10;
    private static final int NEWEST = 8;
    /** How far ahead milestones are shown when no conference is on record any more. */
    private static final int DAYS_AHEAD = 60;

    private record Counted(String name, int number) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final MeetingCalendar meetings;

    GoalDashboards(JdbcClient jdbc, ReadingPerson reader, MeetingCalendar meetings) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.meetings = meetings;
    }

    /** All goal areas, by number. */
    public List<GoalSummary> all() {
        return summaries(reader.parameters(), null);
    }

    /** Empty when the plan in force has no such goal area. */
    public Optional<GoalDashboard> find(int goal) {
        Map<String, Object> parameters = reader.parameters();
        return summaries(parameters, goal).stream().findFirst().map(summary -> dashboard(summary, parameters));
    }

    /** The newest that was heard of any initiative that the person may read. @param number at most so many */
    public List<GoalDashboard.UpdateLine> newest(int number) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("goal", null);
        parameters.put("newest", number);
        return list(GoalSql.UPDATES, parameters, GoalDashboard.UpdateLine.class);
    }

    private List<GoalSummary> summaries(Map<String, Object> parameters, Integer goal) {
        parameters.put("goal", goal);
        return jdbc.sql(InitiativeTable.readable() + GoalSql.SUMMARIES)
                .params(parameters)
                .query(GoalSummary.class)
                .list();
    }

    private GoalDashboard dashboard(GoalSummary summary, Map<String, Object> parameters) {
        LocalDate today = (LocalDate) parameters.get("today");
        MeetingRhythm rhythm = meetings.rhythmOn(today);
        parameters.put(
                "until",
                rhythm.next() == null
                        ? today.plusDays(DAYS_AHEAD)
                        : rhythm.next().endsOn());
        parameters.put("lines", LINES);
        parameters.put("newest", NEWEST);
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        list(GoalSql.STAGES, parameters, Counted.class).forEach(c -> stages.put(Stage.valueOf(c.name()), c.number()));
        Map<Health, Integer> healths = new EnumMap<>(Health.class);
        list(GoalSql.HEALTHS, parameters, Counted.class)
                .forEach(c -> healths.put(Health.valueOf(c.name()), c.number()));
        return new GoalDashboard(
                summary,
                stages.values().stream().mapToInt(Integer::intValue).sum(),
                stages,
                healths,
                list(GoalSql.OBJECTIVES, parameters, GoalDashboard.ObjectiveLine.class),
                list(GoalSql.UNITS, parameters, GoalDashboard.UnitColumn.class),
                list(GoalSql.CELLS, parameters, GoalDashboard.Cell.class),
                list(GoalSql.AHEAD, parameters, GoalDashboard.MilestoneLine.class),
                list(GoalSql.OVERDUE, parameters, GoalDashboard.MilestoneLine.class),
                list(GoalSql.UPDATES, parameters, GoalDashboard.UpdateLine.class),
                list(GoalSql.DIFFERING, parameters, GoalDashboard.DifferenceLine.class));
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> type) {
        return jdbc.sql(InitiativeTable.readable() + sql)
                .params(parameters)
                .query(type)
                .list();
    }
}
