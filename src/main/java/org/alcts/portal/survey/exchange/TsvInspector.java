package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

    private final List<NamedCsvRecord> lines;
    private final String base;
    private final Map<String, Integer> types = new TreeMap<>();
    private final List<NotCarried> notCarried = new ArrayList<>();

    private TsvInspector(TsvLines file) {
        this.lines = file.lines();
        this.base = file.base();
    }

    static boolean isHeader(String line) {
        List<String> columns = Arrays.stream(line.split("\t"))
                .map(column -> column.replace("\"", "").strip())
                .toList();
        return columns.contains("class") && columns.contains("name") && columns.contains("text");
    }

    /** @throws FileRefused when it is too large or cannot be read line by line */
    static SurveyInspection inspect(byte[] file) {
        return new TsvInspector(TsvLines.read(file)).inspection();
    }

    private SurveyInspection inspection() {
        int questions = 0;
        int relevances = 0;
        for (NamedCsvRecord line : lines) {
            if (!"Q".equals(TsvLines.cell(line, "class")) || !isBase(line)) {
                continue;
            }
            questions++;
            String type = TsvLines.cell(line, "type/scale");
            types.merge(type, 1, Integer::sum);
            String name = "question " + TsvLines.cell(line, "name");
            LssQuestionType.of(type)
                    .ifPresentOrElse(
                            known -> known.reason().ifPresent(reason -> report(name, reason)),
                            () -> report(name, "a question of the unknown type “" + type + "”"));
            String relevance = TsvLines.cell(line, "relevance");
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
                .filter(line -> kind.equals(TsvLines.cell(line, "class")) && isBase(line))
                .count();
    }

    private boolean isBase(NamedCsvRecord line) {
        String language = TsvLines.cell(line, "language");
        return language.isBlank() || language.equals(base);
    }

    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        if (!base.isBlank()) {
            languages.add(base);
        }
        lines.stream()
                .map(line -> TsvLines.cell(line, "language"))
                .filter(language -> !language.isBlank())
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    private String title() {
        return lines.stream()
                .filter(line -> "SL".equals(TsvLines.cell(line, "class"))
                        && "surveyls_title".equals(TsvLines.cell(line, "name")))
                .filter(this::isBase)
                .map(line -> TsvLines.cell(line, "text"))
                .findFirst()
                .orElse("");
    }

    private void report(String item, String reason) {
        notCarried.add(new NotCarried(item, reason));
    }
}
