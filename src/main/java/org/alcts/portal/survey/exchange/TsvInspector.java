package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;

/**
 * Says what LimeSurvey's tab-separated structure file holds: a line for each setting (class S, SL), group (G), question (Q),
 * sub-question (SQ) and answer (A), once for each language.
 */
final class TsvInspector {

    private static final int MOST_LINES = 200_000;

    private final List<NamedCsvRecord> lines;
    private final String base;
    private final Map<String, Integer> types = new TreeMap<>();
    private final List<NotCarried> notCarried = new ArrayList<>();

    private TsvInspector(List<NamedCsvRecord> lines) {
        this.lines = lines;
        this.base = lines.stream()
                .filter(line -> "S".equals(cell(line, "class")) && "language".equals(cell(line, "name")))
                .map(line -> cell(line, "text"))
                .findFirst()
                .or(() -> lines.stream()
                        .map(line -> cell(line, "language"))
                        .filter(language -> !language.isBlank())
                        .findFirst())
                .orElse("");
    }

    static boolean isHeader(String line) {
        List<String> columns = Arrays.stream(line.split("\t"))
                .map(column -> column.replace("\"", "").strip())
                .toList();
        return columns.contains("class") && columns.contains("name") && columns.contains("text");
    }

    /** @throws FileRefused when it is too large or cannot be read line by line */
    static SurveyInspection inspect(byte[] file) {
        if (file.length > LssTables.LARGEST_FILE) {
            throw new FileRefused("The file is larger than " + LssTables.LARGEST_FILE / 1024 / 1024 + " MB.");
        }
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text)) {
            return new TsvInspector(csv.stream().limit(MOST_LINES).toList()).inspection();
        } catch (CsvParseException | java.io.IOException e) {
            throw new FileRefused("A line of the file cannot be read: " + e.getMessage(), e);
        }
    }

    private SurveyInspection inspection() {
        int questions = 0;
        int relevances = 0;
        for (NamedCsvRecord line : lines) {
            if (!"Q".equals(cell(line, "class")) || !isBase(line)) {
                continue;
            }
            questions++;
            String type = cell(line, "type/scale");
            types.merge(type, 1, Integer::sum);
            String name = "question " + cell(line, "name");
            LssQuestionType.of(type)
                    .ifPresentOrElse(
                            known -> known.reason().ifPresent(reason -> report(name, reason)),
                            () -> report(name, "a question of the unknown type “" + type + "”"));
            String relevance = cell(line, "relevance");
            if (!LssExpression.isTrivial(relevance)) {
                relevances++;
                Optional.ofNullable(LssExpression.notCarried(relevance))
                        .ifPresent(why -> report("condition of " + name, why + "; the question will always be shown"));
            }
        }
        return new SurveyInspection(
                "LimeSurvey tab-separated structure",
                "",
                title(),
                languages(),
                count("G"),
                questions,
                count("SQ"),
                count("A"),
                0,
                relevances,
                types,
                List.copyOf(notCarried));
    }

    private int count(String kind) {
        return (int) lines.stream()
                .filter(line -> kind.equals(cell(line, "class")) && isBase(line))
                .count();
    }

    private boolean isBase(NamedCsvRecord line) {
        String language = cell(line, "language");
        return language.isBlank() || language.equals(base);
    }

    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        if (!base.isBlank()) {
            languages.add(base);
        }
        lines.stream()
                .map(line -> cell(line, "language"))
                .filter(language -> !language.isBlank())
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    private String title() {
        return lines.stream()
                .filter(line -> "SL".equals(cell(line, "class")) && "surveyls_title".equals(cell(line, "name")))
                .filter(this::isBase)
                .map(line -> cell(line, "text"))
                .findFirst()
                .orElse("");
    }

    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    private void report(String item, String reason) {
        notCarried.add(new NotCarried(item, reason));
    }
}
