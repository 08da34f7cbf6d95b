package org.alcts.portal.learning.offering;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.csv.CsvExport;

/** A file of offerings: written from the ledger, and read into rows of texts; what the texts mean is not asked here. */
final class OfferingFile {

    static final int LARGEST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ROWS = 5000;

    /** @param line where it begins, the heading being line 1 @param fields how many cells the line has */
    record Row(long line, Map<OfferingColumn, String> texts, int fields) {

        /** The cell's text; empty when it is, or the file has no such column. */
        String text(OfferingColumn column) {
            return texts.getOrDefault(column, "");
        }

        boolean has(OfferingColumn column) {
            return texts.containsKey(column);
        }
    }

    private final List<OfferingColumn> columns = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @throws Refused when it is empty, too large, not UTF-8, not CSV, or has no column of keys */
    OfferingFile(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("file", "learning-offering.file.empty");
        }
        if (bytes.length > LARGEST_BYTES) {
            throw new Refused("file", "learning-offering.file.too-large", LARGEST_BYTES / 1024 / 1024);
        }
        String text = decoded(bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(this::read);
        } catch (CsvParseException | IOException e) {
            throw new Refused("file", "learning-offering.file.not-csv");
        }
        if (rows.isEmpty()) {
            throw new Refused("file", "learning-offering.file.no-rows");
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> ignoredHeadings() {
        return ignored;
    }

    int width() {
        return columns.size();
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused("file", "learning-offering.file.encoding");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("file", "learning-offering.file.encoding");
        }
    }

    /** Spreadsheets write semicolons or tabs where the comma is a decimal sign: the heading tells. */
    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(CsvRecord line) {
        if (columns.isEmpty()) {
            readHeading(line);
            return;
        }
        if (line.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new Refused("file", "learning-offering.file.too-many", MOST_ROWS);
        }
        Map<OfferingColumn, String> texts = new EnumMap<>(OfferingColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null) {
                texts.put(columns.get(i), i < line.getFieldCount() ? asWritten(line.getField(i)) : "");
            }
        }
        rows.add(new Row(line.getStartingLineNumber(), texts, line.getFieldCount()));
    }

    private void readHeading(CsvRecord line) {
        for (String heading : line.getFields()) {
            OfferingColumn column = OfferingColumn.of(heading).orElse(null);
            if (column == null) {
                if (!heading.isBlank()) {
                    ignored.add(heading.strip());
                }
            } else if (columns.contains(column)) {
                throw new Refused("file", "learning-offering.file.column-twice", heading.strip());
            }
            columns.add(column);
        }
        if (!columns.contains(OfferingColumn.KEY)) {
            throw new Refused("file", "learning-offering.file.no-key");
        }
    }

    /** Without the apostrophe that the export puts before what a spreadsheet would run. */
    private static String asWritten(String cell) {
        String text = cell.strip();
        boolean guarded =
                text.startsWith("'") && CsvExport.safe(text.substring(1)).equals(text);
        return guarded ? text.substring(1) : text;
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
