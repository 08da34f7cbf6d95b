package org.alcts.portal.people.imports;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A column of a file that is not read.
 *
 * @param heading as the file has it
 * @param nearest the heading that was probably meant; empty when none is alike
 */
public record UnknownColumn(String heading, String nearest) implements Serializable {

    /** No heading that is read is longer. */
    private static final int LONGEST = 60;

    private record Alike(String heading, int differences) {}

    /** @param known the headings that are read */
    static UnknownColumn of(String heading, List<String> known) {
        String written = heading.strip().toLowerCase(Locale.ROOT);
        String nearest = written.length() > LONGEST ? "" : nearest(written, known);
        return new UnknownColumn(heading.strip(), nearest);
    }

    private static String nearest(String written, List<String> known) {
        return known.stream()
                .map(one -> new Alike(one, differences(written, one.toLowerCase(Locale.ROOT))))
                .filter(one -> one.differences() <= Math.max(1, one.heading().length() / 3))
                .min(Comparator.comparingInt(Alike::differences))
                .map(Alike::heading)
                .orElse("");
    }

    /** How many letters are to be changed, put in, left out, or exchanged with the next, to make one of the other. */
    static int differences(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : least(least, one, other, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int least(int[][] least, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int found = Math.min(least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(found, least[i - 2][j - 2] + 1) : found;
    }
}
