package org.alcts.portal.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.SurveyTally;
import org.alcts.portal.survey.tally.TallyCount;
import org.junit.jupiter.api.Test;

/**
 * Somebody asks for everything that can be asked for: the results of all, of every group by every answer, and both
 * cross-tables. Then they lay it all together and subtract. They must not find out one count below the threshold; and they
 * do as soon as each view hides by itself.
 */
class DifferencingAttackTest {

    private static final int THRESHOLD = 5;

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.empty("en", "Two questions")
            .withPages(List.of(Page.of(
                    SomeSurveys.text("Page"),
                    List.of(
                            SomeSurveys.single("A", "First", "a1", "a2", "a3"),
                            SomeSurveys.single("B", "Second", "b1", "b2", "b3")))));

    /** How one view of a survey hides: the group's column of the table of two questions. */
    private interface Engine {
        List<Figure> column(Cells rows, Cells columns, SurveyTally all, Map<String, SurveyTally> groups, int column);
    }

    private static final Engine PORTAL = (rows, columns, all, groups, column) ->
            PairTable.of(rows, columns, all, groups, THRESHOLD).column(column);

    /** As products do that look at one view at a time: small counts are hidden, each with a companion in its view. */
    private static final Engine VIEW_BY_VIEW = (rows, columns, all, groups, column) -> {
        long[] counts = rows.counts(groups.getOrDefault(columns.codes().get(column), new SurveyTally(0, Map.of())));
        Hiding[] mask = Distribution.mask(counts, THRESHOLD);
        Figure[] figures = new Figure[counts.length];
        Arrays.setAll(figures, i -> Figure.of(counts[i], mask[i]));
        return List.of(figures);
    };

    @Property(tries = 400)
    void nothingBelowTheThresholdComesOut(@ForAll long seed, @ForAll @IntRange(min = 10, max = 70) int people) {
        assertThat(findsOut(PORTAL, seed, people)).isFalse();
    }

    @Test
    void theAttackFindsWhatViewsGiveAwayTogether() {
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            found += findsOut(VIEW_BY_VIEW, seed, 40) ? 1 : 0;
        }
        assertThat(found).as("of 100 surveys").isGreaterThan(30);
    }

    private static boolean findsOut(Engine engine, long seed, int people) {
        Random random = new Random(seed);
        double[] leanings = {random.nextDouble(), random.nextDouble()};
        TallyCount all = new TallyCount(QUESTIONNAIRE);
        Map<String, TallyCount> byA = new HashMap<>();
        Map<String, TallyCount> byB = new HashMap<>();
        long[][] truth = new long[3][3];
        for (int i = 0; i < people; i++) {
            int a = (int) (3 * Math.pow(random.nextDouble(), 0.5 + 2 * leanings[0]));
            int b = (int) (3 * Math.pow(random.nextDouble(), 0.5 + 2 * leanings[1]));
            truth[a][b]++;
            Answers answers = new Answers(Map.of("A", "a" + (a + 1), "B", "b" + (b + 1)));
            all.add(answers);
            byA.computeIfAbsent("a" + (a + 1), key -> new TallyCount(QUESTIONNAIRE))
                    .add(answers);
            byB.computeIfAbsent("b" + (b + 1), key -> new TallyCount(QUESTIONNAIRE))
                    .add(answers);
        }
        return attack(engine, truth, all.result(), results(byA), results(byB));
    }

    private static boolean attack(
            Engine engine,
            long[][] truth,
            SurveyTally all,
            Map<String, SurveyTally> byA,
            Map<String, SurveyTally> byB) {
        Field a = QUESTIONNAIRE.question("A").orElseThrow().fields().getFirst();
        Field b = QUESTIONNAIRE.question("B").orElseThrow().fields().getFirst();
        Cells aCells = Cells.of(a, all);
        Cells bCells = Cells.of(b, all);
        long[] rowSums = shown(new WholeResults(all, THRESHOLD).of(a));
        long[] columnSums = shown(new WholeResults(all, THRESHOLD).of(b));
        long[][] known = new long[3][3];
        for (long[] row : known) {
            Arrays.fill(row, -1);
        }
        for (int j = 0; j < 3; j++) {
            // Only groups that can be asked for: those whose own size is shown.
            if (columnSums[j] > 0) {
                List<Figure> column = engine.column(aCells, bCells, all, byB, j);
                for (int i = 0; i < 3; i++) {
                    known[i][j] = column.get(i).isShown() ? column.get(i).number() : known[i][j];
                }
            }
            if (rowSums[j] > 0) {
                List<Figure> row = engine.column(bCells, aCells, all, byA, j);
                for (int i = 0; i < 3; i++) {
                    known[j][i] = row.get(i).isShown() ? row.get(i).number() : known[j][i];
                }
            }
        }
        TableAttacker attacker = new TableAttacker(known, rowSums, columnSums, 0);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                boolean secret = truth[i][j] < THRESHOLD && known[i][j] < 0 && rowSums[i] != 0 && columnSums[j] != 0;
                if (secret && attacker.pins(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long[] shown(FieldResult result) {
        return result.values().stream()
                .mapToLong(value -> value.count().isShown() ? value.count().number() : -1)
                .toArray();
    }

    private static Map<String, SurveyTally> results(Map<String, TallyCount> counts) {
        Map<String, SurveyTally> results = new HashMap<>();
        counts.forEach((group, count) -> results.put(group, count.result()));
        return results;
    }
}
