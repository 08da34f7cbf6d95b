package org.alcts.portal.people.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/**
 * @param line where it begins, the heading being line 1
 * @param texts per column of the file; empty for an empty cell
 * @param fields how many cells the line has
 */
public record CsvRow<C extends Enum<C> & CsvHeading>(long line, Map<C, String> texts, int fields) {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    /** As spreadsheets in the United States write a day. */
    private static final DateTimeFormatter US =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** The cell's text; empty when it is, or the file has no such column. */
    public String text(C column) {
        return texts.getOrDefault(column, "");
    }

    public boolean has(C column) {
        return texts.containsKey(column);
    }

    /** The day of a text such as 2009-01-12 or 1/12/2009; empty when it is none. */
    public Optional<LocalDate> day(C column) {
        String text = text(column);
        try {
            return Optional.of(LocalDate.parse(text, text.contains("/") ? US : ISO));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
