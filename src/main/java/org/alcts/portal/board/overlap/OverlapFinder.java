package org.alcts.portal.board.overlap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.board.overlap.OverlapPairs.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through all open initiatives for those of different units that look alike, and keeps what it finds. Asks nobody for
 * rights: whoever reads the overlaps is shown those whose two initiatives they may read.
 */
@Component
class OverlapFinder {

    private static final String OPEN = """
            select i.id, i.lead_unit_id, i.title, i.what, coalesce(i.target_on, t.ends_on) as target,
                   (select group_concat(concat(g.number, '.', o.number) order by io.is_primary desc, g.number, o.number)
                      from initiative_objective io join objective o on o.id = io.objective_id
                      join goal_area g on g.id = o.goal_area_id where io.initiative_id = i.id) as objectives,
                   (select group_concat(p.unit_id) from initiative_partner p where p.initiative_id = i.id) as partners
              from initiative i left join meeting t on t.id = i.target_meeting_id
             where i.stage in ('IDEA', 'PROPOSED', 'ACTIVE') and %s order by i.id""";

    private static final String KNOWN = """
            select id, first_id, second_id, words, objectives, same_primary, close_in_time, score, state, judged_as from overlap""";

    private static final String ADD = """
            insert into overlap (first_id, second_id, words, objectives, same_primary, close_in_time, score, found_on, state)
            values (:first, :second, :words, :objectives, :samePrimary, :close, :score, :today, 'OPEN')""";

    private static final String SEEN = """
            update overlap set words = :words, objectives = :objectives, same_primary = :samePrimary, close_in_time = :close,
                   score = :score, state = 'OPEN', version = version + if(state = 'OPEN', 0, 1) where id = :id""";

    private static final String LAPSED = "update overlap set state = 'LAPSED', version = version + 1 where id = :id";

    private static final int LONGEST_WORDS = 400;

    private record Row(
            long id, long leadUnitId, String title, String what, LocalDate target, String objectives, String partners) {

        Described described() {
            return new Described(
                    id,
                    leadUnitId,
                    TellingWords.of(title),
                    TellingWords.of(title + " " + what),
                    split(objectives),
                    target,
                    split(partners).stream().map(Long::valueOf).collect(Collectors.toSet()));
        }
    }

    private record Known(
            long id,
            long firstId,
            long secondId,
            String words,
            String objectives,
            boolean samePrimary,
            boolean closeInTime,
            double score,
            OverlapState state,
            String judgedAs) {

        boolean says(Likeness likeness) {
            return state == OverlapState.OPEN
                    && words.equals(joined(likeness))
                    && objectives.equals(String.join(", ", likeness.objectives()))
                    && samePrimary == likeness.samePrimary()
                    && closeInTime == likeness.closeInTime();
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    OverlapFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks again if an initiative was changed since. One small statement when none was. */
    @Transactional
    public void lookIfChanged() {
        String seen = jdbc.sql("select coalesce(seen, '') from overlap_look where id = 1 for update")
                .query(String.class)
                .single();
        if (!seen.equals(changed())) {
            keep(open());
        }
    }

    /** All open initiatives; within a reading of the past, those that were open then. */
    @Transactional(readOnly = true)
    public Map<Long, Described> open() {
        return jdbc.sql(OPEN.formatted("true")).query(Row.class).list().stream()
                .map(Row::described)
                .collect(Collectors.toMap(Described::id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    /** Compares these with each other, and keeps what is found. */
    @Transactional
    public void keep(Map<Long, Described> open) {
        Map<Pair, Likeness> found = OverlapPairs.among(open.values());
        Map<Pair, Known> known = new HashMap<>();
        jdbc.sql(KNOWN)
                .query(Known.class)
                .list()
                .forEach(one -> known.put(new Pair(one.firstId(), one.secondId()), one));
        found.forEach((pair, likeness) -> keep(pair, likeness, known.get(pair), open));
        known.forEach((pair, one) -> {
            if (hasLapsed(one, open)) {
                jdbc.sql(LAPSED).param("id", one.id()).update();
            }
        });
        jdbc.sql("update overlap_look set looked_at = :now, seen = :seen where id = 1")
                .param("now", clock.instant())
                .param("seen", changed())
                .update();
    }

    private void keep(Pair pair, Likeness likeness, Known known, Map<Long, Described> open) {
        if (known == null) {
            filled(ADD, likeness)
                    .param("first", pair.firstId())
                    .param("second", pair.secondId())
                    .param("today", LocalDate.now(clock))
                    .update();
        } else if (!known.says(likeness) && findsAgain(known, open)) {
            filled(SEEN, likeness).param("id", known.id()).update();
        }
    }

    private static boolean findsAgain(Known known, Map<Long, Described> open) {
        return switch (known.state()) {
            case OPEN, LAPSED -> true;
            case ANSWERED, RESOLVED -> false;
            case DISMISSED ->
                !Objects.equals(known.judgedAs(), essence(open.get(known.firstId()), open.get(known.secondId())));
        };
    }

    private static boolean hasLapsed(Known known, Map<Long, Described> open) {
        Described first = open.get(known.firstId());
        Described second = open.get(known.secondId());
        return switch (known.state()) {
            case OPEN ->
                first == null
                        || second == null
                        || OverlapRule.judge(first, second).isEmpty();
            case ANSWERED -> first == null || second == null;
            case RESOLVED, DISMISSED, LAPSED -> false;
        };
    }

    /** What two initiatives say now; when one of them says something else, a dismissed overlap of them is looked at anew. */
    String essence(long firstId, long secondId) {
        Map<Long, Described> both = jdbc
                .sql(OPEN.formatted("i.id in (:ids)"))
                .param("ids", Set.of(firstId, secondId))
                .query(Row.class)
                .list()
                .stream()
                .map(Row::described)
                .collect(Collectors.toMap(Described::id, one -> one));
        return essence(both.get(firstId), both.get(secondId));
    }

    private static String essence(Described first, Described second) {
        return Optional.ofNullable(first).map(Described::essence).orElse("") + " | "
                + Optional.ofNullable(second).map(Described::essence).orElse("");
    }

    private JdbcClient.StatementSpec filled(String statement, Likeness likeness) {
        return jdbc.sql(statement)
                .param("words", joined(likeness))
                .param("objectives", String.join(", ", likeness.objectives()))
                .param("samePrimary", likeness.samePrimary())
                .param("close", likeness.closeInTime())
                .param("score", likeness.score());
    }

    private static String joined(Likeness likeness) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String word : likeness.words()) {
            length += word.length() + 2;
            if (length < LONGEST_WORDS) {
                fitting.add(word);
            }
        }
        return String.join(", ", fitting);
    }

    /** Differs from what it was when any initiative was changed or added, whichever way the calendar was moved. */
    private String changed() {
        return jdbc.sql("select concat(count(*), ' ', coalesce(sum(version), 0)) from initiative")
                .query(String.class)
                .single();
    }

    private static List<String> split(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }
}
