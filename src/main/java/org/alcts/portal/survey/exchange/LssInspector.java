package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;

/**
 * Says what a LimeSurvey structure file holds. Files of before database version 400 have one row for each language; since
 * then the texts are in tables of their own. What tells the two apart is the table of texts, not the number.
 */
final class LssInspector {

    private final LssTables file;
    private final List<NotCarried> notCarried = new ArrayList<>();

    private LssInspector(LssTables file) {
        this.file = file;
    }

    /** @throws FileRefused when it cannot be read */
    static SurveyInspection inspect(byte[] bytes) {
        return new LssInspector(LssTables.read(bytes)).inspection();
    }

    private SurveyInspection inspection() {
        Map<String, String> survey = file.rows("surveys").stream().findFirst().orElse(Map.of());
        Map<String, Map<String, String>> questions =
                once(file.rows("questions").stream().filter(row -> isTop(row)), row -> row.get("qid"));
        Map<String, Map<String, String>> subQuestions = once(
                Stream.concat(
                        file.rows("subquestions").stream(),
                        file.rows("questions").stream().filter(row -> !isTop(row))),
                row -> row.get("qid"));
        Map<String, Map<String, String>> answers = once(
                file.rows("answers").stream(),
                row -> row.containsKey("aid")
                        ? row.get("aid")
                        : row.get("qid") + " " + row.get("scale_id") + " " + row.get("code"));
        Map<String, Integer> types = new TreeMap<>();
        questions.values().forEach(row -> types.merge(row.getOrDefault("type", ""), 1, Integer::sum));
        questions.values().forEach(this::reportType);
        reportConditions(questions);
        reportGroups();
        notCarried.addAll(LssLosses.of(file));
        return new SurveyInspection(
                "LimeSurvey structure",
                file.dbVersion(),
                title(survey),
                languages(survey),
                once(file.rows("groups").stream(), row -> row.get("gid")).size(),
                questions.size(),
                subQuestions.size(),
                answers.size(),
                file.rows("conditions").size(),
                (int) questions.values().stream()
                        .filter(row -> !LssExpression.isTrivial(row.get("relevance")))
                        .count(),
                types,
                List.copyOf(notCarried));
    }

    private static boolean isTop(Map<String, String> row) {
        String parent = row.getOrDefault("parent_qid", "0");
        return parent.isBlank() || parent.equals("0");
    }

    /** The first row of each key: the others are the same in other languages. */
    private static Map<String, Map<String, String>> once(
            Stream<Map<String, String>> rows, Function<Map<String, String>, String> key) {
        return rows.collect(Collectors.toMap(key, row -> row, (first, other) -> first, LinkedHashMap::new));
    }

    private List<String> languages(Map<String, String> survey) {
        Set<String> languages = new LinkedHashSet<>();
        if (survey.containsKey("language")) {
            languages.add(survey.get("language"));
        }
        Arrays.stream(survey.getOrDefault("additional_languages", "").split("\\s+"))
                .filter(language -> !language.isBlank())
                .forEach(languages::add);
        languages.addAll(file.languages());
        return List.copyOf(languages);
    }

    private String title(Map<String, String> survey) {
        return file.rows("surveys_languagesettings").stream()
                .filter(row -> row.getOrDefault("surveyls_language", "").equals(survey.get("language")))
                .map(row -> row.getOrDefault("surveyls_title", ""))
                .findFirst()
                .orElse("");
    }

    private void reportType(Map<String, String> question) {
        String letter = question.getOrDefault("type", "");
        LssQuestionType.of(letter)
                .ifPresentOrElse(
                        type -> type.reason().ifPresent(reason -> report(named(question), reason)),
                        () -> report(named(question), "a question of the unknown type “" + letter + "”"));
    }

    /** Conditions in the older way decide: LimeSurvey writes the expression anew from them. */
    private void reportConditions(Map<String, Map<String, String>> questions) {
        Set<String> older =
                file.rows("conditions").stream().map(row -> row.get("qid")).collect(Collectors.toSet());
        questions.forEach((qid, row) -> {
            String expression = row.get("relevance");
            if (!older.contains(qid) && !LssExpression.isTrivial(expression)) {
                String why = LssExpression.notCarried(expression);
                if (why != null) {
                    report("condition of " + named(row), why + "; the question will always be shown");
                }
            }
        });
        for (Map<String, String> condition : file.rows("conditions")) {
            String name = questions.containsKey(condition.get("qid")) ? named(questions.get(condition.get("qid"))) : "";
            if ("0".equals(condition.get("cqid"))) {
                report("condition of " + name, "it asks for an attribute of a participant");
            } else if ("RX".equals(condition.get("method"))) {
                report("condition of " + name, "it compares with a pattern");
            } else if (condition.getOrDefault("value", "").startsWith("@")) {
                report("condition of " + name, "it compares with another answer");
            }
        }
    }

    private void reportGroups() {
        once(file.rows("groups").stream(), row -> row.get("gid")).values().forEach(group -> {
            String expression = group.get("grelevance");
            String why = LssExpression.isTrivial(expression) ? null : LssExpression.notCarried(expression);
            if (why != null) {
                report("condition of page " + group.get("gid"), why + "; the page will always be shown");
            }
        });
    }

    private static String named(Map<String, String> question) {
        return "question " + question.getOrDefault("title", question.get("qid"));
    }

    private void report(String item, String reason) {
        notCarried.add(new NotCarried(item, reason));
    }
}
