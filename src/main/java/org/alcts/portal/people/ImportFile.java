package org.alcts.portal.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file of members, read into rows of stripped texts; what the texts mean is not asked here. */
final class ImportFile {

    static final int LARGEST_BYTES = 10 * 1024 * 1024;

    /** What a column holds. */
    enum Column {
        EMAIL("email", "emailaddress"),
        GIVEN_NAME("givenname", "firstname", "given"),
        FAMILY_NAME("familyname", "lastname", "surname", "family"),
        KIND("membershipkind", "membership", "kind"),
        NUMBER("membernumber", "membershipnumber", "memberid", "number"),
        SINCE("since", "membersince", "from"),
        UNTIL("until", "memberuntil", "to"),
        INSTITUTION("institution", "employer"),
        WORK_SETTING("worksetting"),
        SECTIONS("sections", "section");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        static Optional<Column> of(String heading) {
            String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            for (Column column : values()) {
                if (column.headings.contains(letters)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * @param line where it begins, the heading being line 1
     * @param texts per column of the file; empty for an empty cell
     * @param fields how many cells the line has
     */
    record Row(long line, Map<Column, String> texts, int fields) {

        /** The cell's text; empty when it is, or the file has no such column. */
        String text(Column column) {
            return texts.getOrDefault(column, "");
        }

        boolean has(Column column) {
            return texts.containsKey(column);
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @throws Refused when it is empty, too large, not UTF-8, not CSV, or has no heading with the e-mail address */
    ImportFile(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("file", "people.import.refused.empty");
        }
        if (bytes.length > LARGEST_BYTES) {
            throw new Refused("file", "people.import.refused.too-large", LARGEST_BYTES / 1024 / 1024);
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
            throw new Refused("file", "people.import.refused.not-csv");
        }
        if (rows.isEmpty()) {
            throw new Refused("file", "people.import.refused.no-rows");
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
                throw new Refused("file", "people.import.refused.encoding");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("file", "people.import.refused.encoding");
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
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null) {
                texts.put(
                        columns.get(i),
                        i < line.getFieldCount() ? line.getField(i).strip() : "");
            }
        }
        rows.add(new Row(line.getStartingLineNumber(), texts, line.getFieldCount()));
    }

    private void readHeading(CsvRecord line) {
        for (String heading : line.getFields()) {
            Column column = Column.of(heading).orElse(null);
            if (column == null) {
                if (!heading.isBlank()) {
                    ignored.add(heading.strip());
                }
            } else if (columns.contains(column)) {
                throw new Refused("file", "people.import.refused.column-twice", heading.strip());
            }
            columns.add(column);
        }
        if (!columns.contains(Column.EMAIL)) {
            throw new Refused("file", "people.import.refused.no-header");
        }
    }
}
