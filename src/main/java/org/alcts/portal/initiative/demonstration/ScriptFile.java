package org.alcts.portal.initiative.demonstration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the files that the demonstration's initiatives are made of; a line that begins with # is for who reads the file. */
final class ScriptFile {

    private ScriptFile() {}

    /** @param file its path among the resources */
    static List<NamedCsvRecord> rows(String file) {
        var resource = Objects.requireNonNull(ScriptFile.class.getResourceAsStream(file));
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /** The parts of a cell; empty for an empty one. */
    static List<String> parts(NamedCsvRecord row, String field, String separator) {
        String text = row.getField(field);
        return text.isBlank() ? List.of() : Arrays.asList(text.split(separator));
    }

    static String orNull(NamedCsvRecord row, String field) {
        return row.getField(field).isBlank() ? null : row.getField(field);
    }
}
