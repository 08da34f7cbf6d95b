package org.alcts.portal.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV: UTF-8 with a byte order mark (spreadsheets guess wrong without one), comma, CRLF (RFC 4180).
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that what a member typed is
 * never run on the machine of whoever opens the export (OWASP, CSV injection). Plain numbers stay numbers.
 */
public final class CsvExport implements AutoCloseable {

    /** The second is the code that survey products keep for "other": no formula, and another product must find it again. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?\\d+([.,]\\d+)?%?|-oth-");

    /** The second four are the full-width forms of the first: some spreadsheets read them alike. */
    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    /**
     * Writes the byte order mark and the header.
     *
     * @throws UncheckedIOException when the stream refuses, here and in every other method
     */
    public CsvExport(OutputStream out, List<String> header) {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(header.stream().map(CsvExport::safe).toList());
    }

    /** Writes one line; a null becomes an empty cell, everything else its {@code toString()}. */
    public CsvExport row(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvExport::safe).toList());
        return this;
    }

    /** The text as a cell may hold it, of other kinds of tables too. */
    public static String safe(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return startsFormula(text) && !HARMLESS.matcher(text).matches() ? "'" + text : text;
    }

    /** Whether its first visible character would start a formula; spreadsheets drop what is invisible before it. */
    private static boolean startsFormula(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT)
                .limit(1)
                .anyMatch(c -> STARTS_FORMULA.indexOf(c) >= 0);
    }

    /** Finishes the file and closes the stream. */
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
