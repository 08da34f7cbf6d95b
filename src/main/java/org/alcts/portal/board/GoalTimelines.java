package org.alcts.portal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.board.GoalTimeline.Line;
import org.alcts.portal.board.GoalTimeline.Mark;
import org.alcts.portal.board.GoalTimeline.State;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done for a goal area, from start to target, with its milestones: active initiatives, and those completed within half a
 * year. Of those that the person who asks may read; as many statements however many there are.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class GoalTimelines {

    static final int MOST = 30;

    private static final int MONTHS_AFTER_THE_END = 6;

    /** How far the picture reaches at most: bars that go on beyond are cut. */
    private static final int MONTHS_BACK = 24;

    private static final int MONTHS_AHEAD = 24;

    private record Row(
            long id,
            String title,
            String acronym,
            Stage stage,
            Health health,
            LocalDate start,
            LocalDate target,
            String targetName,
            LocalDate ended,
            int number) {}

    private record Step(long initiativeId, String title, LocalDate dueOn, LocalDate doneOn) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final MeetingCalendar meetings;

    GoalTimelines(JdbcClient jdbc, ReadingPerson reader, MeetingCalendar meetings) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.meetings = meetings;
    }

    public GoalTimeline find(int goal) {
        Map<String, Object> parameters = reader.parameters();
        LocalDate today = (LocalDate) parameters.get("today");
        List<Row> rows = jdbc.sql(InitiativeTable.readable() + GoalSql.TIMELINE)
                .params(parameters)
                .param("goal", goal)
                .param("endedAfter", today.minusMonths(MONTHS_AFTER_THE_END))
                .param("most", MOST)
                .query(Row.class)
                .list();
        Map<Long, List<Step>> steps = rows.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(GoalSql.STEPS)
                        .param("ids", rows.stream().map(Row::id).toList())
                        .query(Step.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Step::initiativeId));
        List<Line> lines = rows.stream()
                .map(row -> line(row, steps.getOrDefault(row.id(), List.of()), today))
                .toList();
        LocalDate from = first(lines, today);
        LocalDate to = last(lines, today);
        return new GoalTimeline(
                today,
                from,
                to,
                meetings.all().stream()
                        .filter(meeting -> !meeting.startsOn().isBefore(from)
                                && !meeting.startsOn().isAfter(to))
                        .toList(),
                lines,
                rows.isEmpty() ? 0 : rows.getFirst().number());
    }

    private static Line line(Row row, List<Step> steps, LocalDate today) {
        return new Line(
                row.id(),
                row.title(),
                row.acronym(),
                row.stage(),
                row.health(),
                row.start(),
                row.target(),
                row.targetName(),
                row.ended(),
                steps.stream()
                        .map(step -> new Mark(step.title(), step.dueOn(), step.doneOn(), state(step, row, today)))
                        .toList());
    }

    /** What is over is late no more. */
    private static State state(Step step, Row row, LocalDate today) {
        if (step.doneOn() != null) {
            return State.DONE;
        }
        return row.stage() == Stage.ACTIVE && step.dueOn().isBefore(today) ? State.LATE : State.DUE;
    }

    private static LocalDate first(List<Line> lines, LocalDate today) {
        LocalDate earliest = today.minusMonths(MONTHS_BACK);
        return lines.stream()
                .map(Line::start)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .map(day -> day.isBefore(earliest) ? earliest : day)
                .orElse(today.minusMonths(1))
                .withDayOfMonth(1);
    }

    private static LocalDate last(List<Line> lines, LocalDate today) {
        LocalDate latest = today.plusMonths(MONTHS_AHEAD);
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.target()),
                        line.milestones().stream().map(Mark::dueOn)))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today))
                .map(day -> day.isAfter(latest) ? latest : day)
                .orElse(today.plusMonths(1))
                .plusMonths(1)
                .withDayOfMonth(1)
                .minusDays(1);
    }
}
