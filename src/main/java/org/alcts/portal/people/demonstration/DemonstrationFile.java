package org.alcts.portal.people.demonstration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the files that the demonstration is made of; a line that begins with # is for who reads the file. */
public final class DemonstrationFile {

    private DemonstrationFile() {}

    /** @param file its name in the resources' folder {@code demonstration} */
    public static List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(open(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + file + " cannot be read", e);
        }
    }

    /** @param file its name in the resources' folder {@code demonstration} */
    public static List<String> lines(String file) {
        try (var text = new BufferedReader(open(file))) {
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + file + " cannot be read", e);
        }
    }

    private static InputStreamReader open(String file) {
        var resource = Objects.requireNonNull(DemonstrationFile.class.getResourceAsStream("/demonstration/" + file));
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }
}
