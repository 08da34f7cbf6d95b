package org.alcts.portal.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Nobody with all shown numbers can work out a count below the threshold. */
class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void aSmallCountIsHiddenWithAnother() {
        assertThat(Distribution.mask(new long[] {40, 3, 12, 0}, THRESHOLD))
                .containsExactly(null, Hiding.TOO_FEW, Hiding.TOO_FEW, null);
    }

    @Test
    void theRemainderIsNeverFewerThanTheThreshold() {
        assertThat(Distribution.mask(new long[] {40, 1, 2, 12}, THRESHOLD))
                .containsExactly(null, Hiding.TOO_FEW, Hiding.TOO_FEW, Hiding.TOO_FEW);
    }

    @Test
    void oneEachIsNotLeftToBeCounted() {
        assertThat(Distribution.mask(new long[] {1, 1, 1, 1, 1, 30}, THRESHOLD)).doesNotContainNull();
    }

    @Test
    void aSmallGroupShowsNothingAndPublicDataAll() {
        assertThat(Distribution.mask(new long[] {3, 1, 0}, THRESHOLD)).containsOnly(Hiding.SMALL_GROUP);
        assertThat(Distribution.mask(new long[] {3, 1, 0}, 0)).containsOnlyNulls();
    }

    @Property(tries = 2000)
    void noDistributionGivesASmallCountAway(@ForAll("distributions") long[] counts) {
        Hiding[] mask = Distribution.mask(counts, THRESHOLD);
        assertThat(pinned(counts, mask))
                .as("%s %s", Arrays.toString(counts), Arrays.toString(mask))
                .isFalse();
    }

    @Property(tries = 1500)
    void noTableGivesASmallCountAway(@ForAll("tables") long[][] counts) {
        Hiding[][] mask = mask(counts);
        assertThat(pins(counts, mask)).as("%s", Arrays.deepToString(counts)).isFalse();
    }

    @Test
    void theAttackerFindsWhatNaiveHidingGivesAway() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            long[][] counts = new long[3][3];
            for (long[] row : counts) {
                Arrays.setAll(row, j -> random.nextInt(12));
            }
            Hiding[][] naive = new Hiding[3][3];
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    naive[r][c] = counts[r][c] < THRESHOLD ? Hiding.TOO_FEW : null;
                }
            }
            found += pins(counts, naive) ? 1 : 0;
        }
        assertThat(found).as("of 200 tables that hide only what is small").isGreaterThan(100);
    }

    @Property(tries = 1000)
    void aMeanLeavesHiddenCountsOpen(@ForAll("distributions") long[] counts) {
        Hiding[] mask = Distribution.mask(counts, THRESHOLD);
        double[] scores = new double[counts.length];
        Arrays.setAll(scores, i -> i + 1);
        if (LongStream.of(counts).sum() < THRESHOLD || !Scores.mayBeShown(scores, counts, mask)) {
            return;
        }
        for (int i = 0; i < counts.length; i++) {
            if (mask[i] != null && counts[i] < THRESHOLD) {
                assertThat(hasTwin(i, counts, mask, scores))
                        .as("%s", Arrays.toString(counts))
                        .isTrue();
            }
        }
    }

    /** Tries every move of one person between hidden counts, and two moves at once. */
    private static boolean hasTwin(int target, long[] counts, Hiding[] mask, double[] scores) {
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length; to++) {
                boolean moves = from != to && mask[from] != null && mask[to] != null && counts[from] > 1;
                if (moves && (from == target || to == target)) {
                    long[] other = counts.clone();
                    other[from]--;
                    other[to]++;
                    if (Scores.mean(scores, other).equals(Scores.mean(scores, counts))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Provide
    Arbitrary<long[]> distributions() {
        return Arbitraries.longs()
                .between(0, 14)
                .array(long[].class)
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(columns -> Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.longs().between(0, 4)),
                                Tuple.of(3, Arbitraries.longs().between(5, 14)))
                        .array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofMinSize(2)
                        .ofMaxSize(3));
    }

    private static Hiding[][] mask(long[][] counts) {
        return TwoWayTable.mask(counts, hiddenRows(counts), hiddenRows(transposed(counts)), THRESHOLD);
    }

    private static boolean[] hiddenRows(long[][] counts) {
        Hiding[] sums = Distribution.mask(sums(counts), THRESHOLD);
        boolean[] hidden = new boolean[sums.length];
        for (int i = 0; i < sums.length; i++) {
            hidden[i] = sums[i] != null;
        }
        return hidden;
    }

    private static boolean pinned(long[] counts, Hiding[] mask) {
        long[] column = counts.clone();
        long[][] table = new long[][] {column};
        Hiding[][] tableMask = new Hiding[][] {mask};
        long[] unknown = new long[counts.length];
        Arrays.fill(unknown, -1);
        long total = LongStream.of(counts).sum();
        long[] known = {total < THRESHOLD ? -1 : total};
        return finds(table, tableMask, new TableAttacker(shown(table, tableMask), known, unknown, 1));
    }

    private static boolean pins(long[][] counts, Hiding[][] mask) {
        boolean[] rows = hiddenRows(counts);
        boolean[] columns = hiddenRows(transposed(counts));
        long[] rowSums = sums(counts);
        long[] columnSums = sums(transposed(counts));
        for (int i = 0; i < rows.length; i++) {
            rowSums[i] = rows[i] ? -1 : rowSums[i];
        }
        for (int j = 0; j < columns.length; j++) {
            columnSums[j] = columns[j] ? -1 : columnSums[j];
        }
        return finds(counts, mask, new TableAttacker(shown(counts, mask), rowSums, columnSums, 0));
    }

    private static boolean finds(long[][] counts, Hiding[][] mask, TableAttacker attacker) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                boolean alone = LongStream.of(counts[i]).sum() == 0
                        || LongStream.of(transposed(counts)[j]).sum() == 0;
                boolean secret = mask[i][j] != null && counts[i][j] < THRESHOLD && !alone;
                if (secret && attacker.pins(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long[][] shown(long[][] counts, Hiding[][] mask) {
        long[][] shown = new long[counts.length][counts[0].length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                shown[i][j] = mask[i][j] == null ? counts[i][j] : -1;
            }
        }
        return shown;
    }

    private static long[] sums(long[][] table) {
        return Arrays.stream(table).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    }

    private static long[][] transposed(long[][] table) {
        long[][] turned = new long[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }
}
