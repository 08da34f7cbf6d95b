package org.alcts.portal.learning.offering;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What a file of offerings would do, row by row, were it taken now.
 *
 * @param fingerprint stands for file and every fate together; taking asks for it, so that nothing else is done than shown
 * @param rows in the order of the file
 * @param ignoredColumns headings of the file that the portal does not know
 */
public record OfferingImportPreview(String fingerprint, List<Row> rows, List<String> ignoredColumns)
        implements Serializable {

    /** What becomes of a row. */
    public enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param line of the file where the row begins, the heading being line 1
     * @param changes what is written; empty for a row that is unchanged or refused
     * @param reasons why it is refused; empty otherwise
     */
    public record Row(long line, String key, String title, Fate fate, List<Change> changes, List<Reason> reasons)
            implements Serializable {}

    /** @param column its heading @param before empty for something new @param after empty for what is taken away */
    public record Change(String column, String before, String after) implements Serializable {}

    /** A sentence of the message bundles. */
    public record Reason(String messageKey, List<String> arguments) implements Serializable {

        static Reason of(String messageKey, Object... arguments) {
            return new Reason(
                    messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether taking it would write anything. */
    public boolean doesSomething() {
        return count(Fate.ADDED) + count(Fate.CHANGED) > 0;
    }
}
