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

    private record Alike(String heading, int differences) {}

    /** @param known the headings that are read */
    static UnknownColumn of(String heading, List<String> known) {
        String written = heading.strip().toLowerCase(Locale.ROOT);
        String nearest = known.stream()
                .map(one -> new Alike(one, differences(written, one.toLowerCase(Locale.ROOT))))
                .filter(one -> one.differences() <= Math.max(1, one.heading().length() / 3))
                .min(Comparator.comparingInt(Alike::differences))
                .map(Alike::heading)
                .orElse("");
        return new UnknownColumn(heading.strip(), nearest);
    }

    /** How many letters are to be changed, put in or left out to make one of the other (Levenshtein). */
    static int differences(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], above[j]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
