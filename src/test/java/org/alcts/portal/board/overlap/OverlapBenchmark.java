package org.alcts.portal.board.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/**
 * Looking for overlaps, and reading them: {@code bin/bench overlaps}. Titles are of four words out of six hundred, descriptions of forty.
 * Says what it found and judges nothing. Its name keeps it out of the tests.
 */
class OverlapBenchmark extends DatabaseTest {

    private static final int[] SIZES = {174, 2_000, 20_000};

    private static final String PLAIN = """
            select count(*) from overlap o join initiative a on a.id = o.first_id join initiative b on b.id = o.second_id
             where o.state in ('OPEN', 'ANSWERED')""";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private OverlapFinder finder;

    @Autowired
    private Overlaps overlaps;

    @Test
    void measure() {
        var some = new SomePeople(jdbc, currentPerson);
        List<Long> units = IntStream.range(0, 14)
                .mapToObj(i -> some.unit(UnitKind.SECTION, "Section " + i))
                .toList();
        long chair = some.member("Cora", "Chair");
        some.assign(chair, units.getFirst(), Office.CHAIR, SomePeople.LONG_AGO, null);
        say("");
        say("Overlaps; milliseconds, the middle of five");
        say(
                "  %11s %8s %8s %8s %8s %8s %9s %8s %8s %8s",
                "initiatives",
                "open",
                "overlaps",
                "read",
                "compare",
                "keep 1st",
                "keep again",
                "page",
                "count",
                "plain");
        int there = 0;
        for (int size : SIZES) {
            grow(size - there, units);
            there = size;
            signIn(some.as(chair));
            Map<Long, Described> open = finder.open();
            long begin = System.nanoTime();
            finder.keep(open);
            double first = (System.nanoTime() - begin) / 1e6;
            int found = overlaps.count(OverlapFilter.TO_SETTLE);
            say(
                    "  %,11d %,8d %,8d %8.1f %8.1f %8.1f %9.1f %8.1f %8.1f %8.1f",
                    size,
                    open.size(),
                    found,
                    middle(finder::open),
                    middle(() -> OverlapPairs.among(open.values())),
                    first,
                    middle(() -> finder.keep(open)),
                    middle(() -> overlaps.page(OverlapFilter.TO_SETTLE, PageRequest.of(0, 20))),
                    middle(overlaps::standing),
                    middle(() -> jdbc.sql(PLAIN).query(Integer.class).single()));
        }
    }

    private void grow(int more, List<Long> units) {
        String leading = units.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "1 + mod(s.seq, " + units.size() + "), ", ""));
        // Words of letters only, no two of which begin alike.
        String word = "concat(char(97 + mod(%1$s, 26)), char(97 + mod(%1$s div 26, 26)), 'orted')";
        String title = IntStream.of(7, 11, 13, 17)
                .mapToObj(by -> word.formatted("mod(s.seq * " + by + " + (s.seq * s.seq) mod 601, 600)"))
                .collect(Collectors.joining(", ' ', "));
        String what = IntStream.range(20, 60)
                .mapToObj(by -> word.formatted("mod(s.seq * " + by + " + 3, 600)"))
                .collect(Collectors.joining(", ' ', "));
        jdbc.sql("""
                insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, target_on, stage,
                       last_update_on, stage_since, approved_on, created_on, revised_at)
                select concat(%s), elt(%s), 'CHAIR', 'OWN_UNIT', 'MEMBERS', concat(%s),
                       date_add('2009-02-01', interval mod(s.seq, 600) day),
                       elt(1 + mod(s.seq, 5), 'ACTIVE', 'ACTIVE', 'ACTIVE', 'COMPLETED', 'DROPPED'),
                       '2009-01-12', '2008-06-01', '2008-06-01', '2008-05-01', now(6)
                  from seq_1_to_%d s""".formatted(title, leading, what, more)).update();
        jdbc.sql("""
                insert into initiative_objective (initiative_id, objective_id, is_primary, share_percent)
                select i.id, (select o.id from objective o order by o.id limit 1), true, 100 from initiative i
                 where not exists (select 1 from initiative_objective io where io.initiative_id = i.id)""").update();
        jdbc.sql("analyze table initiative, initiative_objective").query().listOfRows();
    }

    private static double middle(Runnable work) {
        work.run();
        double[] times = new double[5];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[2];
    }

    private static void say(String line, Object... arguments) {
        System.out.println("BENCH " + String.format(Locale.ROOT, line, arguments));
    }
}
