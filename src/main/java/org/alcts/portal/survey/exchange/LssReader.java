package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * Puts the tables of a LimeSurvey file together again. Before database version 400 every language has a row of its own; since
 * then the texts are in tables beside.
 */
final class LssReader {

    private final LssTables file;
    private final String language;
    private final Map<String, List<Map<String, String>>> attributes;
    private final Map<String, List<Map<String, String>>> conditions;
    private final Map<String, List<Map<String, String>>> subQuestions;
    private final Map<String, List<Map<String, String>>> answers;
    private final Map<String, List<Map<String, String>>> answerWords;
    private final Map<String, Map<String, List<Map<String, String>>>> indexes = new LinkedHashMap<>();

    private LssReader(LssTables file) {
        this.file = file;
        this.language = baseLanguage();
        this.attributes = by("qid", file.rows("question_attributes").stream());
        this.conditions = by("qid", file.rows("conditions").stream());
        this.subQuestions = by(
                "parent_qid",
                Stream.concat(
                        file.rows("subquestions").stream(),
                        file.rows("questions").stream().filter(row -> !isTop(row))));
        this.answers = by("qid", file.rows("answers").stream());
        this.answerWords = by("aid", file.rows("answer_l10ns").stream());
    }

    static LsSurvey read(byte[] bytes) {
        return new LssReader(LssTables.read(bytes)).survey();
    }

    private String baseLanguage() {
        String named = file.rows("surveys").stream()
                .map(row -> row.getOrDefault("language", "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return !named.isEmpty() ? named : file.languages().stream().findFirst().orElse("en");
    }

    private LsSurvey survey() {
        Map<String, String> survey = file.rows("surveys").stream().findFirst().orElse(Map.of());
        Set<String> languages = new LinkedHashSet<>();
        languages.add(language);
        Arrays.stream(survey.getOrDefault("additional_languages", "").split("\\s+"))
                .filter(text -> !text.isBlank())
                .forEach(languages::add);
        languages.addAll(file.languages());
        List<Map<String, String>> settings = file.rows("surveys_languagesettings");
        return new LsSurvey(
                "LimeSurvey structure",
                file.dbVersion(),
                survey.getOrDefault("sid", ""),
                language,
                List.copyOf(languages),
                text(settings, "surveyls_language", "surveyls_title"),
                text(settings, "surveyls_language", "surveyls_welcometext"),
                text(settings, "surveyls_language", "surveyls_endtext"),
                groups(),
                losses());
    }

    private List<NotCarried> losses() {
        List<NotCarried> losses = new ArrayList<>(LssLosses.of(file));
        losses.addAll(orphans());
        return losses;
    }

    private List<LsSurvey.Group> groups() {
        Map<String, List<Map<String, String>>> texts =
                by("gid", Stream.concat(file.rows("groups").stream(), file.rows("group_l10ns").stream()));
        Map<String, List<Map<String, String>>> questions =
                by("gid", file.rows("questions").stream().filter(LssReader::isTop));
        List<LsSurvey.Group> groups = new ArrayList<>();
        for (Map<String, String> row : once("gid", file.rows("groups"), "group_order")) {
            String id = row.getOrDefault("gid", "");
            List<Map<String, String>> words = texts.getOrDefault(id, List.of());
            groups.add(new LsSurvey.Group(
                    id,
                    text(words, "language", "group_name"),
                    text(words, "language", "description"),
                    row.getOrDefault("grelevance", ""),
                    once("qid", questions.getOrDefault(id, List.of()), "question_order").stream()
                            .map(this::question)
                            .toList()));
        }
        Set<String> known = new LinkedHashSet<>();
        groups.forEach(group -> known.add(group.id()));
        // A question whose group is missing is asked all the same, on a page of its own.
        questions.forEach((id, rows) -> {
            if (!known.contains(id)) {
                groups.add(new LsSurvey.Group(
                        id,
                        Text.NONE,
                        Text.NONE,
                        "",
                        once("qid", rows, "question_order").stream()
                                .map(this::question)
                                .toList()));
            }
        });
        return groups;
    }

    /** What belongs to a question that the file does not have. */
    private List<NotCarried> orphans() {
        Set<String> known = new LinkedHashSet<>();
        file.rows("questions").stream().filter(LssReader::isTop).forEach(row -> known.add(row.getOrDefault("qid", "")));
        List<NotCarried> orphans = new ArrayList<>();
        subQuestions.forEach((parent, rows) -> {
            if (!known.contains(parent)) {
                orphans.add(new NotCarried(
                        "sub-questions (" + once("qid", rows, "question_order").size() + ")",
                        "their question is not in the file"));
            }
        });
        answers.forEach((question, rows) -> {
            if (!known.contains(question)) {
                orphans.add(new NotCarried("answers (" + rows.size() + ")", "their question is not in the file"));
            }
        });
        conditions.forEach((question, rows) -> {
            if (!known.contains(question)) {
                orphans.add(new NotCarried("conditions (" + rows.size() + ")", "their question is not in the file"));
            }
        });
        return orphans;
    }

    private LsSurvey.Question question(Map<String, String> row) {
        String id = row.getOrDefault("qid", "");
        List<Map<String, String>> words = words(id, "questions");
        List<Map<String, String>> below = subQuestions.getOrDefault(id, List.of());
        Map<String, String> settings = new LinkedHashMap<>();
        attributes.getOrDefault(id, List.of()).stream()
                .filter(one -> one.getOrDefault("language", "").isBlank())
                .forEach(one -> settings.put(one.getOrDefault("attribute", ""), one.getOrDefault("value", "")));
        return new LsSurvey.Question(
                id,
                row.getOrDefault("gid", ""),
                row.getOrDefault("title", "").strip(),
                row.getOrDefault("type", "").strip(),
                text(words, "language", "question"),
                text(words, "language", "help"),
                row.getOrDefault("mandatory", "N"),
                "Y".equals(row.get("other")),
                row.getOrDefault("relevance", ""),
                row.getOrDefault("preg", ""),
                items(below, scale("0")),
                items(below, scale("1")),
                answers(id, "0"),
                answers(id, "1"),
                settings,
                conditions.getOrDefault(id, List.of()).stream()
                        .map(one -> new LsSurvey.Condition(
                                one.getOrDefault("scenario", "1"),
                                one.getOrDefault("cqid", "0").strip(),
                                one.getOrDefault("cfieldname", "").strip(),
                                one.getOrDefault("method", "==").strip(),
                                one.getOrDefault("value", "")))
                        .toList());
    }

    private static Predicate<Map<String, String>> scale(String number) {
        return row -> {
            String scale = row.getOrDefault("scale_id", "0").strip();
            return (scale.isEmpty() ? "0" : scale).equals(number);
        };
    }

    private List<LsSurvey.Item> items(List<Map<String, String>> rows, Predicate<Map<String, String>> which) {
        return once("qid", rows.stream().filter(which).toList(), "question_order").stream()
                .map(row -> new LsSurvey.Item(
                        row.getOrDefault("title", "").strip(),
                        text(words(row.getOrDefault("qid", ""), "subquestions", "questions"), "language", "question"),
                        row.getOrDefault("relevance", "")))
                .toList();
    }

    private List<LsSurvey.Item> answers(String questionId, String scale) {
        List<Map<String, String>> rows = answers.getOrDefault(questionId, List.of()).stream()
                .filter(scale(scale))
                .toList();
        Map<String, List<Map<String, String>>> byCode = by("code", rows.stream());
        return once("code", rows, "sortorder").stream()
                .map(row -> {
                    List<Map<String, String>> words = new ArrayList<>(byCode.get(row.getOrDefault("code", "")));
                    words.addAll(answerWords.getOrDefault(row.getOrDefault("aid", ""), List.of()));
                    return new LsSurvey.Item(
                            row.getOrDefault("code", "").strip(), text(words, "language", "answer"), "");
                })
                .toList();
    }

    /** The rows with the words of a question or sub-question, from whichever table. */
    private List<Map<String, String>> words(String id, String... tables) {
        List<Map<String, String>> words = new ArrayList<>();
        for (String table : tables) {
            words.addAll(index(table).getOrDefault(id, List.of()));
        }
        words.addAll(index("question_l10ns").getOrDefault(id, List.of()));
        return words;
    }

    private Map<String, List<Map<String, String>>> index(String table) {
        return indexes.computeIfAbsent(table, name -> by("qid", file.rows(name).stream()));
    }

    private static boolean isTop(Map<String, String> row) {
        String parent = row.getOrDefault("parent_qid", "0");
        return parent.isBlank() || parent.equals("0");
    }

    /** A row without a language has words in the base language, if it has some. */
    private Text text(List<Map<String, String>> rows, String languageColumn, String column) {
        Text text = Text.NONE;
        for (Map<String, String> row : rows) {
            String words = PlainText.of(row.get(column));
            String in = row.getOrDefault(languageColumn, "").strip();
            String known = in.isEmpty() ? language : in;
            if (!words.isEmpty() && !text.has(known)) {
                text = text.with(known, words);
            }
        }
        return text;
    }

    private static Map<String, List<Map<String, String>>> by(String column, Stream<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.getOrDefault(column, ""), key -> new ArrayList<>())
                .add(row));
        return groups;
    }

    /** The first row of each key, by the order column; the order of the file is none. */
    private static List<Map<String, String>> once(String key, List<Map<String, String>> rows, String order) {
        Map<String, Map<String, String>> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.getOrDefault(key, ""), row));
        return first.values().stream()
                .sorted(Comparator.comparingInt(row -> number(row.get(order))))
                .toList();
    }

    private static int number(String text) {
        return text != null && text.strip().matches("-?\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
    }
}
