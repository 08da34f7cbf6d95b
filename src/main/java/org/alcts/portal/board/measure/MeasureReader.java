package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of the plan in force as they stand. What the portal computes is counted when it is asked for, so it is
 * never older than the records it is counted from; what is entered is as old as its day says.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class MeasureReader {

    private static final String MEASURES = """
            with ranked as (
                select v.*, row_number() over (partition by v.measure_id, v.as_of order by v.id desc) as entry
                  from measure_value v where v.state = 'VALID' and v.as_of <= :today),
            newest as (
                select r.*, row_number() over (partition by r.measure_id order by r.as_of desc) as place
                  from ranked r where r.entry = 1),
            aims as (select t.*, row_number() over (partition by t.measure_id order by t.id desc) as place from measure_target t)
            select m.id, m.measure_key as `key`, m.name, concat(g.number, '.', o.number) as objective, g.number as goal,
                   m.kind, m.unit, m.currency, m.direction, m.first_page, m.formula_key, m.published, m.keeper, m.cadence,
                   v.as_of, v.value, v.counted, v.counted_of, v.note, v.entered_as,
                   b.as_of as before_as_of, b.value as before_value, b.counted as before_counted,
                   b.counted_of as before_counted_of, b.note as before_note, b.entered_as as before_entered_as,
                   a.value as aim, a.upper, a.due, a.set_on
              from measure m
              left join objective o on o.id = m.objective_id
              left join goal_area g on g.id = o.goal_area_id
              left join newest v on v.measure_id = m.id and v.place = 1
              left join newest b on b.measure_id = m.id and b.place = 2
              left join aims a on a.measure_id = m.id and a.place = 1
             where m.plan_id = %s and (:key is null or m.measure_key = :key)
             order by g.number, o.number, field(m.kind, 'COVERAGE', 'ACTIVITY', 'OUTCOME'), m.id""".formatted(PlanInForce.ID);

    private static final String DEFINITION =
            "select id, definition, formula, population, edition from measure where id = :id";

    private static final String SERIES = """
            select v.id, v.as_of, v.value, v.counted, v.counted_of, v.note, v.source, v.origin, v.edition, v.entered_on,
                   v.entered_as as entered_by,
                   row_number() over (partition by v.as_of order by v.id desc) > 1 as replaced
              from measure_value v where v.measure_id = :id and v.state = :state and v.as_of <= :today
             order by v.as_of desc, v.id desc""";

    private static final String TARGETS = """
            select value, upper, due, note, set_on, set_as as set_by from measure_target where measure_id = :id
             order by id desc""";

    private static final String PUBLISHED_DEFINITIONS =
            "select id, definition, formula, population, edition from measure where published and plan_id = "
                    + PlanInForce.ID;

    private static final String PUBLISHED_SERIES = """
            select v.measure_id, v.id, v.as_of, v.value, v.counted, v.counted_of, v.note, v.source, v.origin, v.edition,
                   v.entered_on, v.entered_as as entered_by,
                   row_number() over (partition by v.measure_id, v.as_of order by v.id desc) > 1 as replaced
              from measure_value v join measure m on m.id = v.measure_id and m.published and m.plan_id = %s
             where v.state = 'VALID' and v.as_of <= :today
             order by v.measure_id, v.as_of desc, v.id desc""".formatted(PlanInForce.ID);

    private static final String PUBLISHED_TARGETS = """
            select t.measure_id, t.value, t.upper, t.due, t.note, t.set_on, t.set_as as set_by from measure_target t
              join measure m on m.id = t.measure_id and m.published and m.plan_id = %s
             order by t.measure_id, t.id desc""".formatted(PlanInForce.ID);

    private static final RowMapper<MeasurePage.Entry> ENTRIES = new SimplePropertyRowMapper<>(MeasurePage.Entry.class);

    private static final RowMapper<MeasurePage.TargetEntry> TARGET_ENTRIES =
            new SimplePropertyRowMapper<>(MeasurePage.TargetEntry.class);

    private record Definition(long id, String definition, String formula, String population, int edition) {}

    private record Row(
            long id,
            String key,
            String name,
            String objective,
            Integer goal,
            MeasureKind kind,
            MeasureUnit unit,
            String currency,
            Direction direction,
            Integer firstPage,
            String formulaKey,
            boolean published,
            String keeper,
            String cadence,
            LocalDate asOf,
            BigDecimal value,
            Long counted,
            Long countedOf,
            String note,
            String enteredAs,
            LocalDate beforeAsOf,
            BigDecimal beforeValue,
            Long beforeCounted,
            Long beforeCountedOf,
            String beforeNote,
            String beforeEnteredAs,
            BigDecimal aim,
            BigDecimal upper,
            LocalDate due,
            LocalDate setOn) {

        MeasureValue recorded() {
            return asOf == null ? null : new MeasureValue(asOf, value, counted, countedOf, note, enteredAs);
        }

        MeasureValue before() {
            return beforeAsOf == null
                    ? null
                    : new MeasureValue(
                            beforeAsOf, beforeValue, beforeCounted, beforeCountedOf, beforeNote, beforeEnteredAs);
        }

        MeasureTarget target() {
            return aim == null ? null : new MeasureTarget(aim, upper, due, setOn);
        }

        MeasureStanding standing(MeasureValue latest, MeasureValue previous) {
            return new MeasureStanding(
                    id,
                    key,
                    name,
                    objective,
                    kind,
                    unit,
                    currency,
                    direction,
                    firstPage,
                    formulaKey != null,
                    published,
                    keeper,
                    cadence,
                    latest,
                    previous,
                    target(),
                    MeasureStatus.of(direction, latest, target()));
        }
    }

    private final JdbcClient jdbc;
    private final Formulas formulas;
    private final MeetingCalendar meetings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MeasureReader(
            JdbcClient jdbc, Formulas formulas, MeetingCalendar meetings, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.formulas = formulas;
        this.meetings = meetings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** By goal area, objective and kind; those of the whole plan first. */
    public List<MeasureStanding> all() {
        return standings(rows(null));
    }

    /** Those of the objectives of one goal area. */
    public List<MeasureStanding> ofGoal(int goal) {
        return standings(rows(null).stream()
                .filter(row -> row.goal() != null && row.goal() == goal)
                .toList());
    }

    /** Empty when the plan in force has no such measure. */
    public Optional<MeasurePage> find(String key) {
        return standings(rows(key)).stream().findFirst().map(this::page);
    }

    /**
     * Every measure that is open to everybody, with its series and targets, in the order of {@link #all()}: the same for whoever
     * asks, and without what is only proposed. The number of statements does not depend on the number of measures.
     */
    @PreAuthorize("permitAll()")
    public List<MeasurePage> published() {
        Map<Long, Definition> definitions =
                jdbc
                        .sql(PUBLISHED_DEFINITIONS)
                        .param("today", LocalDate.now(clock))
                        .query(Definition.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Definition::id, Function.identity()));
        Map<Long, List<MeasurePage.Entry>> series = new HashMap<>();
        jdbc.sql(PUBLISHED_SERIES)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> series.computeIfAbsent(row.getLong("measure_id"), id -> new ArrayList<>())
                        .add(ENTRIES.mapRow(row, number)))
                .list();
        Map<Long, List<MeasurePage.TargetEntry>> targets = new HashMap<>();
        jdbc.sql(PUBLISHED_TARGETS)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> targets.computeIfAbsent(row.getLong("measure_id"), id -> new ArrayList<>())
                        .add(TARGET_ENTRIES.mapRow(row, number)))
                .list();
        return standings(rows(null)).stream()
                .filter(MeasureStanding::published)
                .map(standing -> new MeasurePage(
                        standing,
                        definitions.get(standing.id()).definition(),
                        definitions.get(standing.id()).formula(),
                        definitions.get(standing.id()).population(),
                        definitions.get(standing.id()).edition(),
                        series.getOrDefault(standing.id(), List.of()),
                        List.of(),
                        targets.getOrDefault(standing.id(), List.of())))
                .toList();
    }

    private List<Row> rows(String key) {
        return jdbc.sql(MEASURES)
                .param("today", LocalDate.now(clock))
                .param("key", key)
                .query(Row.class)
                .list();
    }

    private List<MeasureStanding> standings(List<Row> rows) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Formulas.Computed> computed =
                rows.stream().anyMatch(row -> row.formulaKey() != null) ? formulas.on(today, meetings.all()) : Map.of();
        return rows.stream().map(row -> standing(row, computed, today)).toList();
    }

    private static MeasureStanding standing(Row row, Map<String, Formulas.Computed> computed, LocalDate today) {
        MeasureValue recorded = row.recorded();
        Formulas.Computed now = row.formulaKey() == null ? null : computed.get(row.formulaKey());
        if (now == null || now.value() == null) {
            return row.standing(recorded, row.before());
        }
        MeasureValue live = new MeasureValue(today, rounded(now.value()), now.counted(), now.countedOf(), null, null);
        boolean recordedToday = recorded != null && recorded.asOf().equals(today);
        return row.standing(live, recordedToday ? row.before() : recorded);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    private MeasurePage page(MeasureStanding standing) {
        Definition definition = jdbc.sql(DEFINITION)
                .param("id", standing.id())
                .query(Definition.class)
                .single();
        AssignmentsToday person = currentPerson.today();
        return new MeasurePage(
                standing,
                definition.definition(),
                definition.formula(),
                definition.population(),
                definition.edition(),
                series(standing, "VALID"),
                person.isOffice() || person.writesForSomeUnit() ? series(standing, "PROPOSED") : List.of(),
                jdbc.sql(TARGETS)
                        .param("id", standing.id())
                        .query(MeasurePage.TargetEntry.class)
                        .list());
    }

    private List<MeasurePage.Entry> series(MeasureStanding standing, String state) {
        return jdbc.sql(SERIES)
                .param("id", standing.id())
                .param("state", state)
                .param("today", LocalDate.now(clock))
                .query(MeasurePage.Entry.class)
                .list();
    }
}
