package org.alcts.portal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may do what, as a table that is read and reviewed like a text: a row for each thing, a column for each role. */
record PermissionTable(Map<String, Map<String, Boolean>> rows) {

    private static final String YES = "yes";
    private static final String NO = "-";

    /** @param name of the file among the test resources; its first column names what the row is about */
    static PermissionTable read(String name) {
        try (var csv = open(name)) {
            Map<String, Map<String, Boolean>> rows = new LinkedHashMap<>();
            for (NamedCsvRecord row : csv) {
                Map<String, Boolean> allowed = new LinkedHashMap<>();
                List<String> header = row.getHeader();
                header.stream().skip(1).forEach(role -> allowed.put(role, YES.equals(row.getField(role))));
                rows.put(row.getField(header.getFirst()), allowed);
            }
            return new PermissionTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of two columns: a name, and what is to be said about it. */
    static Map<String, String> texts(String name) {
        try (var csv = open(name)) {
            Map<String, String> texts = new LinkedHashMap<>();
            csv.forEach(row -> texts.put(row.getField(0), row.getField(1)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<NamedCsvRecord> open(String name) throws IOException {
        Path file = Path.of("src/test/resources/permissions", name);
        return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file);
    }

    /** The row as it would stand in the file. */
    static String line(String name, Map<String, Boolean> allowed) {
        return name + "," + allowed.values().stream().map(yes -> yes ? YES : NO).collect(Collectors.joining(","));
    }
}
