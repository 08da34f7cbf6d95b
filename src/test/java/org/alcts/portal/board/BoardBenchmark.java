package org.alcts.portal.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alcts.portal.board.compare.PlanComparison;
import org.alcts.portal.board.map.Collaborations;
import org.alcts.portal.board.map.GapMaps;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each of the Board's dashboards beside one statement, written by hand, that fetches its main figures without asking who
 * reads: {@code bin/bench board}. Says what it found and judges nothing. Its name keeps it out of the tests.
 */
class BoardBenchmark extends DatabaseTest {

    private static final int[] SIZES = {174, 2_000, 20_000};
    private static final LocalDate THEN = FIRST_DAY.plusDays(30);
    private static final LocalDate NOW = FIRST_DAY.plusDays(60);

    private static final String ACTIVE = """
            select i.*, (select count(*) from milestone m where m.initiative_id = i.id and m.done_on is null
                            and m.due_on < '2009-03-13') as late
              from initiative i where i.stage = 'ACTIVE'""";

    private static final String BOARD = """
            select count(*), sum(late > 0 or target_on < '2009-03-13'), sum(last_update_on < '2009-01-23'),
                   count(distinct lead_unit_id),
                   (select count(distinct io.objective_id) from initiative_objective io
                      join initiative i on i.id = io.initiative_id and i.stage = 'ACTIVE')
              from (%s) a""".formatted(ACTIVE);

    private static final String GOAL = """
            select o.number, a.stage, count(*), sum(a.late > 0), sum(a.last_update_on < '2009-01-23')
              from (%s) a join initiative_objective io on io.initiative_id = a.id
              join objective o on o.id = io.objective_id join goal_area g on g.id = o.goal_area_id and g.number = 3
             group by o.number, a.stage""".formatted(ACTIVE.replace("where i.stage = 'ACTIVE'", ""));

    private static final String GAP_MAP = """
            select io.objective_id, w.unit_id, count(*), sum(i.last_update_on < '2009-01-23'), sum(i.money_minor)
              from (select id, lead_unit_id as unit_id from initiative where stage = 'ACTIVE'
                    union all
                    select i.id, p.unit_id from initiative i join initiative_partner p on p.initiative_id = i.id
                     where i.stage = 'ACTIVE') w
              join initiative i on i.id = w.id join initiative_objective io on io.initiative_id = i.id
             group by io.objective_id, w.unit_id""";

    private static final String COMPARE = """
            select i.id, b.stage, i.stage, b.target_on, i.target_on
              from initiative i
              left join initiative for system_time as of timestamp '2009-02-12 05:00:00' b on b.id = i.id
             where b.id is null or b.stage <> i.stage or b.target_on <> i.target_on""";

    private static final String MEASURES = """
            select sum(i.last_update_on >= '2009-01-23'), count(*), count(distinct io.objective_id), sum(i.reach = 'ALA_UNITS')
              from initiative i left join initiative_objective io on io.initiative_id = i.id
             where i.stage = 'ACTIVE' and i.approved_on is not null""";

    private static final String TIMELINE = """
            select a.id, a.title, a.start_on, a.target_on,
                   (select group_concat(m.due_on, coalesce(m.done_on, '')) from milestone m where m.initiative_id = a.id)
              from (%s) a
             where a.id in (select io.initiative_id from initiative_objective io join objective o on o.id = io.objective_id
                              join goal_area g on g.id = o.goal_area_id and g.number = 3)
             order by a.target_on limit 30""".formatted(ACTIVE);

    private static final String COLLABORATION = """
            select i.lead_unit_id, p.unit_id, count(*), (select count(*) from initiative where stage = 'ACTIVE')
              from initiative i left join initiative_partner p on p.initiative_id = i.id
             where i.stage = 'ACTIVE' group by i.lead_unit_id, p.unit_id""";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private BoardDashboard board;

    @Autowired
    private GoalDashboards goals;

    @Autowired
    private GoalTimelines timelines;

    @Autowired
    private Collaborations collaborations;

    @Autowired
    private GapMaps maps;

    @Autowired
    private MeasureReader measures;

    @Autowired
    private PlanComparison comparison;

    @Autowired
    private AsOf asOf;

    private final Map<String, double[]> found = new LinkedHashMap<>();

    @Test
    void compare() {
        var some = new SomePeople(jdbc, currentPerson);
        List<Long> units = IntStream.range(0, 14)
                .mapToObj(i -> some.unit(UnitKind.SECTION, "Section " + i))
                .toList();
        long chair = some.member("Cora", "Chair");
        some.assign(chair, units.getFirst(), Office.CHAIR, SomePeople.LONG_AGO, null);
        String leading = elt(units);
        String objectives = elt(jdbc.sql("""
                        select o.id from objective o join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id
                         where p.plan_key = 'alcts-2006-2011' order by o.id""").query(Long.class).list());
        say("");
        say("Dashboards; milliseconds, the middle of seven; each beside one statement for its main figures");
        say("  %10s %-14s %12s %14s %8s", "initiatives", "dashboard", "dashboard", "one statement", "ratio");
        int there = 0;
        for (int step = 0; step < SIZES.length; step++) {
            grow(step, SIZES[step] - there, leading, objectives);
            there = SIZES[step];
            goTo(NOW);
            signIn(some.as(chair));
            measure(SIZES[step], step);
        }
        say("");
        say("Growth of the last step: the exponent e of time ~ initiatives^e");
        found.forEach((name, times) ->
                say("  %-14s %5.2f", name, Math.log(times[2] / times[1]) / Math.log((double) SIZES[2] / SIZES[1])));
    }

    private void measure(int size, int step) {
        compare(size, step, "board", board::page, BOARD);
        compare(size, step, "board, as of", () -> asOf.at(THEN, board::page), BOARD);
        compare(size, step, "goal", () -> goals.find(3), GOAL);
        compare(size, step, "timeline", () -> timelines.find(3), TIMELINE);
        compare(size, step, "collaboration", collaborations::find, COLLABORATION);
        compare(size, step, "gap map", maps::map, GAP_MAP);
        compare(size, step, "measures", measures::all, MEASURES);
        compare(size, step, "compare", () -> comparison.between(THEN, NOW), COMPARE);
    }

    private void compare(int size, int step, String name, Runnable dashboard, String statement) {
        double ours = middle(dashboard);
        double plain = middle(() -> jdbc.sql(statement).query().listOfRows());
        found.computeIfAbsent(name, key -> new double[SIZES.length])[step] = ours;
        say("  %,10d %-14s %12.1f %14.1f %8.1f", size, name, ours, plain, ours / plain);
    }

    private static String elt(List<Long> ids) {
        return ids.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "1 + mod(s.seq, " + ids.size() + "), ", ""));
    }

    /**
     * Sixty per cent active, each with three milestones, two updates and one or two objectives; every fourth has a partner,
     * every tenth changes between the two days that are compared.
     */
    private void grow(int step, int more, String leading, String objectives) {
        goTo(FIRST_DAY.plusDays(step));
        String mark = "benchmark " + step;
        update("""
                insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, target_on, money_minor, stage,
                       health_claimed, last_update_on, stage_since, approved_on, created_on, revised_at)
                select concat('Initiative ', s.seq), elt(%s), 'CHAIR', if(mod(s.seq, 9) = 0, 'ALA_UNITS', 'OWN_UNIT'), 'MEMBERS',
                       '%s', date_add('2009-02-01', interval mod(s.seq, 300) day), 100 * mod(s.seq, 50),
                       elt(1 + mod(s.seq, 5), 'ACTIVE', 'ACTIVE', 'ACTIVE', 'COMPLETED', 'DROPPED'),
                       elt(1 + mod(s.seq, 3), 'ON_TRACK', 'AT_RISK', 'ON_TRACK'),
                       date_sub('2009-01-12', interval mod(s.seq, 200) day), '2008-06-01', '2008-06-01', '2008-05-01', now(6)
                  from seq_1_to_%d s""".formatted(leading, mark, more));
        String fresh = " from initiative i join (select 1) one where i.what = '" + mark + "'";
        update("""
                insert into initiative_objective (initiative_id, objective_id, is_primary, share_percent)
                select i.id, elt(%s), true, 100""".formatted(objectives.replace("s.seq", "i.id")) + fresh);
        for (int number = 0; number < 3; number++) {
            update("""
                    insert into milestone (initiative_id, title, due_on, weight, done_on)
                    select i.id, 'Milestone', date_add('2009-01-20', interval mod(i.id * 7 + %d, 200) day), 10,
                           if(mod(i.id + %d, 3) = 0, '2009-01-10', null)""".formatted(90 * number, number) + fresh);
        }
        for (int number = 0; number < 2; number++) {
            update("""
                    insert into initiative_update (initiative_id, kind, dated_on, author_name, office_held, narrative, stage,
                           health_claimed, health_computed, percent_done)
                    select i.id, 'PROGRESS', date_sub(i.last_update_on, interval %d day), 'Cora Chair', 'Chair', 'Went on', i.stage,
                           i.health_claimed, i.health_claimed, 50""".formatted(number) + fresh);
        }
        update("insert into initiative_partner (initiative_id, unit_id) select i.id, (select min(u.id) from unit u)"
                + fresh + " and mod(i.id, 4) = 0");
        goTo(THEN.plusDays(10));
        update("update initiative i set target_on = date_add(target_on, interval 60 day) where i.what = '" + mark
                + "' and mod(i.id, 10) = 0");
        jdbc.sql("analyze table initiative, initiative_objective, milestone, initiative_update")
                .query()
                .listOfRows();
    }

    private void update(String statement) {
        jdbc.sql(statement).update();
    }

    private static double middle(Runnable work) {
        work.run();
        double[] times = new double[7];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void say(String format, Object... arguments) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, arguments));
    }
}
