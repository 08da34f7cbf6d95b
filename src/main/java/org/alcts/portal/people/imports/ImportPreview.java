package org.alcts.portal.people.imports;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What a file would do, row by row, were it taken now.
 *
 * @param fingerprint stands for file, options and every fate together; taking asks for it, so that nothing else is done than
 *     what was shown
 * @param rows in the order of the file
 * @param unknownColumns those of the file that the portal does not know
 * @param knownColumns headings that it does know
 */
public record ImportPreview(
        String fingerprint, List<Row> rows, List<UnknownColumn> unknownColumns, List<String> knownColumns)
        implements Serializable {

    /**
     * @param read what the file says
     * @param options what was chosen beside the file, and changes what it does
     */
    public static ImportPreview of(byte[] file, List<Row> rows, CsvTable<?> read, Object... options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file);
            digest.update(bytes(Arrays.toString(options)));
            rows.forEach(row -> digest.update(bytes(row.toString())));
            return new ImportPreview(
                    HexFormat.of().formatHex(digest.digest()), rows, read.unknownColumns(), read.knownHeadings());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What becomes of a row. */
    public enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param line of the file where the row begins, the heading being line 1
     * @param key what the row is known again by, as it has it, stripped
     * @param changes what is written; empty for a row that is unchanged or refused
     * @param reasons why it is refused; empty otherwise
     */
    public record Row(long line, String key, String name, Fate fate, List<Change> changes, List<Reason> reasons)
            implements Serializable {

        /**
         * Its fate follows from the rest.
         *
         * @param known whether the key stands for something on record
         * @param changes left out when there is a reason to refuse the row
         */
        public static Row of(
                long line, String key, String name, boolean known, List<Change> changes, List<Reason> reasons) {
            if (!reasons.isEmpty()) {
                return new Row(line, key, name, Fate.REFUSED, List.of(), reasons);
            }
            Fate fate = !known ? Fate.ADDED : changes.isEmpty() ? Fate.UNCHANGED : Fate.CHANGED;
            return new Row(line, key, name, fate, changes, reasons);
        }
    }

    /**
     * @param field its key, such as {@code institution}
     * @param before empty for something new
     * @param after empty for something that ends or is taken away
     */
    public record Change(String field, String before, String after) implements Serializable {

        /** Null is empty. */
        public static Change of(String field, Object before, Object after) {
            return new Change(field, Objects.toString(before, ""), Objects.toString(after, ""));
        }
    }

    /** A sentence of the message bundles. */
    public record Reason(String messageKey, List<String> arguments) implements Serializable {

        public static Reason of(String messageKey, Object... arguments) {
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
