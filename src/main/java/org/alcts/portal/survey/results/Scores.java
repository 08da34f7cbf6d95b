package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Mean and median of a scale. With some counts hidden, a mean could give them away: it is then shown only if another
 * distribution, with one person moved between two hidden counts, has the same rounded mean and the same median.
 */
final class Scores {

    private Scores() {}

    /** The numbers that the codes stand for; empty unless all of them are numbers. */
    static Optional<double[]> of(List<String> codes) {
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("-?\\d{1,9}(\\.\\d{1,4})?"))) {
            return Optional.empty();
        }
        return Optional.of(codes.stream().mapToDouble(Double::parseDouble).toArray());
    }

    /** To one decimal. */
    static BigDecimal mean(double[] scores, long[] counts) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += scores[i] * counts[i];
        }
        return BigDecimal.valueOf(sum / LongStream.of(counts).sum()).setScale(1, RoundingMode.HALF_UP);
    }

    /** The score of the person in the middle; between two, the half of both. */
    static double median(double[] scores, long[] counts) {
        long n = LongStream.of(counts).sum();
        return (scoreAt(scores, counts, (n + 1) / 2) + scoreAt(scores, counts, n / 2 + 1)) / 2;
    }

    private static double scoreAt(double[] scores, long[] counts, long place) {
        Integer[] order = new Integer[scores.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        long passed = 0;
        for (int i : order) {
            passed += counts[i];
            if (passed >= place) {
                return scores[i];
            }
        }
        return scores[order[order.length - 1]];
    }

    /** Whether mean and median leave every hidden count open. */
    static boolean mayBeShown(double[] scores, long[] counts, Hiding[] mask) {
        for (int i = 0; i < counts.length; i++) {
            if (mask[i] != null && !staysOpen(i, scores, counts, mask)) {
                return false;
            }
        }
        return true;
    }

    private static boolean staysOpen(int i, double[] scores, long[] counts, Hiding[] mask) {
        for (int j = 0; j < counts.length; j++) {
            if (j != i && mask[j] != null && (same(i, j, scores, counts) || same(j, i, scores, counts))) {
                return true;
            }
        }
        return false;
    }

    /** Whether moving one person from the one to the other changes neither mean nor median. */
    private static boolean same(int from, int to, double[] scores, long[] counts) {
        // A hidden count is known to be at least one.
        if (counts[from] < 2) {
            return false;
        }
        long[] moved = counts.clone();
        moved[from]--;
        moved[to]++;
        return mean(scores, moved).equals(mean(scores, counts)) && median(scores, moved) == median(scores, counts);
    }
}
