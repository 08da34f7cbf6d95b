package org.alcts.portal.people.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.Refused;

/** A CSV file, read into rows of texts; what the texts mean is not asked here. */
public final class CsvTable<C extends Enum<C> & CsvHeading> {

    /** So much of a first line is repeated where it is wrong. */
    private static final int LONGEST_NAMED = 200;

    private final CsvShape<C> shape;

    /** In the order of the file; null for one that is ignored. */
    private final List<C> columns = new ArrayList<>();

    private final List<UnknownColumn> unknown = new ArrayList<>();
    private final List<CsvRow<C>> rows = new ArrayList<>();

    /**
     * @throws Refused at {@code file}, when it is empty, larger or longer than its shape allows, not UTF-8, not CSV, has a
     *     column twice, not the one that is required, or no row
     */
    public CsvTable(CsvShape<C> shape, byte[] bytes) {
        this.shape = shape;
        if (bytes.length == 0) {
            throw refused("import.file.empty");
        }
        if (bytes.length > shape.largestBytes()) {
            throw refused("import.file.too-large", shape.largestBytes() / 1024 / 1024);
        }
        String text = CsvText.of(bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(this::read);
        } catch (CsvParseException | IOException e) {
            throw refused("import.file.not-csv");
        }
        if (rows.isEmpty()) {
            throw refused("import.file.no-rows");
        }
    }

    public List<CsvRow<C>> rows() {
        return rows;
    }

    /** Columns of the file whose headings mean nothing here. */
    public List<UnknownColumn> unknownColumns() {
        return unknown;
    }

    /** What columns can be called. */
    public List<String> knownHeadings() {
        return Arrays.stream(shape.columns().getEnumConstants())
                .map(CsvHeading::heading)
                .toList();
    }

    /** How many columns its headings make, ignored ones included. */
    public int width() {
        return columns.size();
    }

    private void read(CsvRecord line) {
        if (columns.isEmpty()) {
            readHeadings(line);
            return;
        }
        if (line.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() == shape.mostRows()) {
            throw refused("import.file.too-many", shape.mostRows());
        }
        Map<C, String> texts = new EnumMap<>(shape.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null) {
                texts.put(
                        columns.get(i),
                        i < line.getFieldCount()
                                ? shape.cell().apply(line.getField(i).strip())
                                : "");
            }
        }
        rows.add(new CsvRow<>(line.getStartingLineNumber(), texts, line.getFieldCount()));
    }

    private void readHeadings(CsvRecord line) {
        for (String heading : line.getFields()) {
            C column = column(heading);
            if (column == null) {
                if (!heading.isBlank()) {
                    unknown.add(UnknownColumn.of(heading, knownHeadings()));
                }
            } else if (columns.contains(column)) {
                throw refused("import.file.column-twice", heading.strip());
            }
            columns.add(column);
        }
        if (!columns.contains(shape.required())) {
            throw refused(
                    "import.file.no-column", shape.required().heading(), cut(String.join(", ", line.getFields())));
        }
    }

    private static String cut(String headings) {
        return headings.length() <= LONGEST_NAMED ? headings : headings.substring(0, LONGEST_NAMED) + "…";
    }

    /** Null for a heading that nobody knows. */
    private C column(String heading) {
        return Arrays.stream(shape.columns().getEnumConstants())
                .filter(column -> column.isCalled(heading))
                .findFirst()
                .orElse(null);
    }

    private static Refused refused(String messageKey, Object... arguments) {
        return new Refused("file", messageKey, arguments);
    }
}
