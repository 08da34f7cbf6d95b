package org.alcts.portal.survey.results;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which counts of one distribution are shown when its total is. A count from 1 up to the threshold is hidden; a hidden one
 * never stands alone, the hidden ones together are never fewer than the threshold (the remainder rule), and never one each,
 * since their sum can be had by subtraction. Noughts are shown: nobody stands behind them.
 */
final class Distribution {

    private Distribution() {}

    /**
     * @param counts of answers that exclude each other and add up to the total
     * @param threshold 0 or 1 hides nothing
     * @return for each count why it is hidden, or null
     */
    static Hiding[] mask(long[] counts, int threshold) {
        return mask(counts, new boolean[counts.length], threshold);
    }

    /** @param forced counts that are hidden whatever they are, because they are hidden elsewhere */
    static Hiding[] mask(long[] counts, boolean[] forced, int threshold) {
        Hiding[] mask = new Hiding[counts.length];
        if (threshold <= 1) {
            return mask;
        }
        long total = LongStream.of(counts).sum();
        if (total > 0 && total < threshold) {
            Arrays.fill(mask, Hiding.SMALL_GROUP);
            return mask;
        }
        for (int i = 0; i < counts.length; i++) {
            if (forced[i] || counts[i] > 0 && counts[i] < threshold) {
                mask[i] = Hiding.TOO_FEW;
            }
        }
        while (isOpen(counts, mask, threshold)) {
            int next = smallestShown(counts, mask);
            if (next < 0) {
                break;
            }
            mask[next] = Hiding.TOO_FEW;
        }
        return mask;
    }

    private static boolean isOpen(long[] counts, Hiding[] mask, int threshold) {
        long hidden =
                IntStream.range(0, counts.length).filter(i -> mask[i] != null).count();
        long sum = IntStream.range(0, counts.length)
                .filter(i -> mask[i] != null)
                .mapToLong(i -> counts[i])
                .sum();
        return hidden > 0 && (hidden == 1 || sum < threshold || sum == hidden);
    }

    /** Of those that somebody stands behind; -1 when there is none. */
    private static int smallestShown(long[] counts, Hiding[] mask) {
        return IntStream.range(0, counts.length)
                .filter(i -> mask[i] == null && counts[i] > 0)
                .boxed()
                .min(Comparator.comparingLong(i -> counts[i]))
                .orElse(-1);
    }
}
