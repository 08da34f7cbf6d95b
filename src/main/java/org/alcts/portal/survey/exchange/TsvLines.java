package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of LimeSurvey's tab-separated structure file.
 *
 * @param base the base language; empty when no line says one
 */
record TsvLines(List<NamedCsvRecord> lines, String base) {

    private static final int MOST_LINES = 200_000;

    /** @throws FileRefused when it is too large or cannot be read line by line */
    static TsvLines read(byte[] file) {
        FileRefused.unlessFits(file.length, LssTables.LARGEST_FILE);
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> lines = csv.stream().limit(MOST_LINES).toList();
            return new TsvLines(lines, base(lines));
        } catch (CsvParseException | IOException e) {
            throw new FileRefused("A line of the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static String base(List<NamedCsvRecord> lines) {
        return lines.stream()
                .filter(line -> "S".equals(cell(line, "class")) && "language".equals(cell(line, "name")))
                .map(line -> cell(line, "text"))
                .findFirst()
                .or(() -> lines.stream()
                        .map(line -> cell(line, "language"))
                        .filter(language -> !language.isBlank())
                        .findFirst())
                .orElse("");
    }

    /** Empty where the line or the file has no such column. */
    static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }
}
