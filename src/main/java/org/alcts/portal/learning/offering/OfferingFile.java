package org.alcts.portal.learning.offering;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.imports.CsvShape;
import org.alcts.portal.people.imports.CsvTable;
import org.alcts.portal.platform.csv.CsvExport;

/** A file of offerings: written from the ledger, and read back in the same columns. */
final class OfferingFile {

    static final int LARGEST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ROWS = 5000;

    private static final CsvShape<OfferingColumn> SHAPE =
            new CsvShape<>(OfferingColumn.class, OfferingColumn.KEY, LARGEST_BYTES, MOST_ROWS, OfferingFile::asWritten);

    private OfferingFile() {}

    /** @throws Refused when the file as a whole cannot be read */
    static CsvTable<OfferingColumn> read(byte[] bytes) {
        return new CsvTable<>(SHAPE, bytes);
    }

    /** Without the apostrophe that the export puts before what a spreadsheet would run. */
    private static String asWritten(String cell) {
        boolean guarded =
                cell.startsWith("'") && CsvExport.safe(cell.substring(1)).equals(cell);
        return guarded ? cell.substring(1) : cell;
    }

    /** Finishes the file and leaves it to the caller to close the lines. */
    static void write(Stream<OfferingLine> lines, OutputStream out) {
        try (CsvExport csv = new CsvExport(out, OfferingColumn.headings())) {
            lines.forEach(line -> csv.row(cells(line)));
        }
    }

    private static Object[] cells(OfferingLine line) {
        return new Object[] {
            line.offeringKey(),
            line.title(),
            line.unitKey(),
            word(line.format()),
            word(line.level()),
            word(line.state()),
            line.beginsOn(),
            line.endsOn(),
            line.minutes(),
            line.topicKeys() == null ? null : line.topicKeys().replace(",", "; "),
            amount(line.feeMinor(), line.currency()),
            amount(line.costMinor(), line.currency()),
            amount(line.incomeMinor(), line.currency()),
            line.currency(),
            line.attendance(),
            line.newcomers(),
            line.answers(),
            line.learned(),
            line.partners(),
            line.initiativeId(),
            line.accessNote(),
            line.link()
        };
    }

    /** {@code LIVE_WEBINAR} is {@code live-webinar} in a file. */
    static String word(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String amount(Long minor, String currency) {
        return minor == null
                ? null
                : BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                        .toPlainString();
    }
}
