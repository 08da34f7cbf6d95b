package org.alcts.portal.board.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alcts.portal.board.compare.Changes.Initiative;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Compares the plan as it stood at the ends of two days. Both are read from the history that the database keeps, with the
 * rights of today; nothing is kept a second time. The number of statements does not depend on the number of initiatives.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
public class PlanComparison {

    private static final String STANDINGS = """
            select id, title, acronym, stage, health, claimed, target_day, late_since, %s as late_promise
              from readable r order by acronym, title, id""".formatted(InitiativeTable.LATE_PROMISE);

    private static final String MILESTONES = """
            select r.id, r.title, r.acronym, m.title as milestone, m.done_on
              from readable r join milestone m on m.initiative_id = r.id
             where m.done_on > :from and m.done_on <= :to
             order by m.done_on desc, r.title, m.id""";

    private static final String DECISIONS = """
            select d.subject_id, d.subject_kind as kind, d.title, coalesce(n.acronym, u.unit_key) as acronym, d.outcome, d.voted_on
              from decision d join unit u on u.id = d.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= d.voted_on and (n.valid_to is null or n.valid_to >= d.voted_on)
             where d.state = 'DECIDED' and d.voted_on > :from and d.voted_on <= :to order by d.voted_on desc, d.id desc""";

    private static final String UPDATES = """
            select count(*) from readable r join initiative_update l on l.initiative_id = r.id
             where l.dated_on > :from and l.dated_on <= :to""";

    private static final String SILENT = """
            select r.unit_key as `key`, r.unit_name as name
              from readable r where r.stage = 'ACTIVE' and r.approved_on <= :from
             group by r.unit_key, r.unit_name
            having max(exists (select 1 from initiative_update l join initiative i on i.id = l.initiative_id
                                 join unit v on v.id = i.lead_unit_id
                                where v.unit_key = r.unit_key and l.dated_on > :from and l.dated_on <= :to)) = 0
             order by name""";

    /** What is read of one day. */
    private record Snapshot(LocalDate day, Map<Long, Standing> standings, List<MeasureStanding> measures) {}

    private record Reached(long id, String title, String acronym, String milestone, LocalDate doneOn) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final MeasureReader measures;
    private final AsOf asOf;

    PlanComparison(JdbcClient jdbc, ReadingPerson reader, MeasureReader measures, AsOf asOf) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.measures = measures;
        this.asOf = asOf;
    }

    /** @param from the earlier day; days in the wrong order are exchanged @param to today or later means as things stand */
    public Changes between(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return between(to, from);
        }
        Snapshot before = asOf.at(from, () -> snapshot(from));
        return asOf.at(to, () -> changes(before, snapshot(to)));
    }

    private Snapshot snapshot(LocalDate day) {
        Map<Long, Standing> standings = new LinkedHashMap<>();
        jdbc.sql(InitiativeTable.readable() + STANDINGS)
                .params(reader.parameters())
                .query(Standing.class)
                .list()
                .forEach(one -> standings.put(one.id(), one));
        return new Snapshot(day, standings, measures.all());
    }

    private Changes changes(Snapshot before, Snapshot after) {
        List<Changes.Added> added = new ArrayList<>();
        List<Changes.Moved> moved = new ArrayList<>();
        List<Changes.Moved> closed = new ArrayList<>();
        List<Changes.Slipped> slipped = new ArrayList<>();
        List<Changes.HealthChange> health = new ArrayList<>();
        for (Standing now : after.standings().values()) {
            Initiative initiative = new Initiative(now.id(), now.title(), now.acronym());
            Standing then = before.standings().get(now.id());
            if (then == null) {
                added.add(new Changes.Added(initiative, now.stage()));
                if (now.isLate()) {
                    slipped.add(slipped(initiative, null, now));
                }
                continue;
            }
            if (now.stage() != then.stage()) {
                (now.closed() ? closed : moved).add(new Changes.Moved(initiative, then.stage(), now.stage()));
            }
            if (hasSlipped(then, now)) {
                slipped.add(slipped(initiative, then.targetDay(), now));
            }
            if (then.stage() == Stage.ACTIVE && now.stage() == Stage.ACTIVE) {
                compare(initiative, false, then.health(), now.health(), health);
                compare(initiative, true, then.claimed(), now.claimed(), health);
            }
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("from", before.day());
        parameters.put("to", after.day());
        return new Changes(
                before.day(),
                after.day(),
                added,
                moved,
                closed,
                slipped,
                health,
                list(MILESTONES, parameters, Reached.class).stream()
                        .map(one -> new Changes.Milestone(
                                new Initiative(one.id(), one.title(), one.acronym()), one.milestone(), one.doneOn()))
                        .toList(),
                jdbc.sql(DECISIONS)
                        .params(parameters)
                        .query(Changes.Decided.class)
                        .list(),
                measures(before, after),
                list(UPDATES, parameters, Integer.class).getFirst(),
                list(SILENT, parameters, Changes.SilentUnit.class));
    }

    private static Changes.Slipped slipped(Initiative initiative, LocalDate before, Standing now) {
        return new Changes.Slipped(initiative, before, now.targetDay(), now.lateSince(), now.latePromise());
    }

    private static boolean hasSlipped(Standing then, Standing now) {
        boolean putOff = !now.closed()
                && then.targetDay() != null
                && now.targetDay() != null
                && now.targetDay().isAfter(then.targetDay());
        return putOff || now.isLate() && !then.isLate();
    }

    private static void compare(
            Initiative initiative, boolean claimed, Health then, Health now, List<Changes.HealthChange> changes) {
        if (!Objects.equals(then, now)) {
            changes.add(new Changes.HealthChange(initiative, claimed, then, now));
        }
    }

    private static List<Changes.MeasureChange> measures(Snapshot before, Snapshot after) {
        Map<String, BigDecimal> then = new LinkedHashMap<>();
        before.measures().forEach(measure -> then.put(measure.key(), value(measure)));
        return after.measures().stream()
                .filter(measure -> differ(then.get(measure.key()), value(measure)))
                .map(measure -> new Changes.MeasureChange(measure, then.get(measure.key()), value(measure)))
                .toList();
    }

    private static BigDecimal value(MeasureStanding measure) {
        return measure.latest() == null ? null : measure.latest().value();
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one != other : one.compareTo(other) != 0;
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> type) {
        return jdbc.sql(InitiativeTable.readable() + sql)
                .params(parameters)
                .query(type)
                .list();
    }
}
