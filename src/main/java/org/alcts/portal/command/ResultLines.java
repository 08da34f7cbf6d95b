package org.alcts.portal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.ValueResult;

/**
 * The results of a survey for the command line: for each question code and sub-code how many answered, and how often each
 * answer was given. A number that may not be shown is null, and says why.
 */
record ResultLines(Map<String, Object> data, String words) {

    static ResultLines of(ResultsPage page) {
        String language = page.questionnaire().language();
        List<Map<String, Object>> fields = new ArrayList<>();
        StringBuilder words =
                new StringBuilder("%s: %s responses".formatted(page.survey().code(), shown(page.responses())));
        for (QuestionResult question : page.questions()) {
            for (FieldResult field : question.fields()) {
                fields.add(line(question, field, language));
                words.append("%n%s  n = %s".formatted(field.field().name(), shown(field.base())));
                for (ValueResult value : field.values()) {
                    String label = value.label().in(language, language);
                    words.append(
                            "%n  %s %s: %s".formatted(value.code(), label.replace('\n', ' '), shown(value.count())));
                }
            }
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("survey", page.survey().code());
        data.put("title", page.survey().title());
        put(data, "responses", page.responses());
        data.put("results", fields);
        return new ResultLines(data, words.toString());
    }

    private static Map<String, Object> line(QuestionResult question, FieldResult field, String language) {
        Map<String, Object> line = new LinkedHashMap<>();
        String code = question.question().code();
        line.put("code", code);
        line.put("subCode", subCode(field.field().name().substring(code.length())));
        line.put("field", field.field().name());
        line.put("type", question.question().kind().name());
        put(line, "n", field.base());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (ValueResult value : field.values()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("code", value.code());
            answer.put("label", value.label().in(language, language));
            put(answer, "count", value.count());
            answers.add(answer);
        }
        line.put("answers", answers);
        field.mean().ifPresent(mean -> line.put("mean", mean));
        field.median().ifPresent(median -> line.put("median", median));
        return line;
    }

    /** {@code [news][2]} as {@code news_2}. */
    private static String subCode(String brackets) {
        return brackets.replaceAll("^\\[|]$", "").replace("][", "_");
    }

    private static void put(Map<String, Object> into, String name, Figure figure) {
        into.put(name, figure.isShown() ? figure.number() : null);
        figure.hiding().ifPresent(why -> into.put("hidden", why.name()));
    }

    private static String shown(Figure figure) {
        return figure.isShown() ? Long.toString(figure.number()) : "hidden";
    }
}
