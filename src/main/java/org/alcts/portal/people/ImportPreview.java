package org.alcts.portal.people;

import java.io.Serializable;
import java.util.List;

/**
 * What a file of members would do, row by row, were it applied now.
 *
 * @param fingerprint stands for file, option and every fate together; applying asks for it, so that nothing else is done
 *     than what was shown
 * @param rows in the order of the file
 * @param ignoredColumns headings of the file that the portal does not know
 */
public record ImportPreview(String fingerprint, List<Row> rows, List<String> ignoredColumns) implements Serializable {

    /** What becomes of a row. */
    public enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param line of the file where the row begins, the heading being line 1
     * @param email as the row has it, stripped
     * @param changes what is written; empty for a row that is unchanged or refused
     * @param reasons why it is refused; empty otherwise
     */
    public record Row(long line, String email, String name, Fate fate, List<Change> changes, List<Reason> reasons)
            implements Serializable {}

    /**
     * @param field its key, such as {@code institution}
     * @param before empty for something new
     * @param after empty for something that ends
     */
    public record Change(String field, String before, String after) implements Serializable {}

    /** A sentence of the message bundles. */
    public record Reason(String messageKey, List<String> arguments) implements Serializable {
        static Reason of(String messageKey, Object... arguments) {
            return new Reason(
                    messageKey, List.of(arguments).stream().map(String::valueOf).toList());
        }
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether applying would write anything. */
    public boolean doesSomething() {
        return count(Fate.ADDED) + count(Fate.CHANGED) > 0;
    }
}
