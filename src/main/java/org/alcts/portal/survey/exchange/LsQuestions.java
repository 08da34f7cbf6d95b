package org.alcts.portal.survey.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.answering.SafePattern;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;

/** Makes the portal's questions of LimeSurvey's, type by type; says of each what was changed. Conditions come later. */
final class LsQuestions {

    /** What LimeSurvey says on scales of its own, in the language of the file. */
    private static final Map<String, List<String>> OWN_SCALES = Map.of(
            "C", List.of("Y:Yes", "U:Uncertain", "N:No"),
            "E", List.of("I:Increase", "S:Same", "D:Decrease"),
            "G", List.of("F:Female", "M:Male"));

    private final ImportReport.Writer report;
    private final String language;
    private final boolean severalLanguages;

    LsQuestions(ImportReport.Writer report, String language, boolean severalLanguages) {
        this.report = report;
        this.language = language;
        this.severalLanguages = severalLanguages;
    }

    /** @param code that it gets here; empty when the question has no counterpart, which is reported with all below it */
    Optional<Question> of(LsSurvey.Question from, String code) {
        Optional<LssQuestionType> type = LssQuestionType.of(from.letter());
        String item = "question " + from.code();
        if (type.isEmpty() || type.get().reason().isPresent()) {
            String why = type.flatMap(LssQuestionType::reason)
                    .orElse("a question of the unknown type “" + from.letter() + "”");
            report.lost(Kind.QUESTION, item, why);
            LsBelow.of(from).forEach(one -> report.lost(one.kind(), one.name(), "its question has no counterpart"));
            return Optional.empty();
        }
        List<String> changes = new ArrayList<>();
        if (!code.equals(from.code())) {
            changes.add("its code is " + code + " here");
        }
        Question question = convert(from, code, changes);
        report.taken(Kind.QUESTION, item, changes);
        LsBelow.of(from).forEach(one -> one.report(report));
        return Optional.of(question);
    }

    private Question convert(LsSurvey.Question from, String code, List<String> changes) {
        List<Option> rows = options(from.rows(), from);
        List<Option> answers = options(from.answers(), from);
        QuestionEdit edit = Question.of(QuestionKind.NOTE, code)
                .text(from.text())
                .help(from.help())
                .obligation(obligation(from.mandatory()));
        Rules rules = Rules.NONE.withOther(from.other());
        switch (from.letter()) {
            case "L" -> edit.kind(QuestionKind.SINGLE).choices(answers);
            case "!" -> {
                rules = rules.withDropdown(true);
                edit.kind(QuestionKind.SINGLE).choices(answers);
            }
            case "O" -> {
                rules = rules.withComment(true);
                edit.kind(QuestionKind.SINGLE).choices(answers);
            }
            case "G" -> edit.kind(QuestionKind.SINGLE).choices(ownScale(from, changes));
            case "Y" -> edit.kind(QuestionKind.YES_NO);
            case "5" -> edit.kind(QuestionKind.RATING).choices(points(5));
            case "M" -> edit.kind(QuestionKind.MULTIPLE).choices(alone(rows, from));
            case "P" -> {
                rules = rules.withComment(true);
                changes.add("one comment for all choices together");
                edit.kind(QuestionKind.MULTIPLE).choices(alone(rows, from));
            }
            case "R" -> {
                // Newer files say how many places there are by sub-questions without words.
                edit.kind(QuestionKind.RANKING).choices(answers.isEmpty() ? rows : answers);
            }
            case "F", "H" -> {
                if (from.letter().equals("H")) {
                    changes.add("rows and columns as in other matrices");
                }
                edit.kind(QuestionKind.MATRIX).rows(rows).choices(answers);
            }
            case "A" -> edit.kind(QuestionKind.MATRIX).rows(rows).choices(points(5));
            case "B" -> edit.kind(QuestionKind.MATRIX).rows(rows).choices(points(10));
            case "C", "E" -> edit.kind(QuestionKind.MATRIX).rows(rows).choices(ownScale(from, changes));
            case "1" ->
                edit.kind(QuestionKind.MATRIX_TWO_SCALES)
                        .rows(rows)
                        .choices(answers)
                        .secondChoices(options(from.secondAnswers(), from));
            case ":" -> {
                edit.kind(QuestionKind.MATRIX_NUMBERS).rows(rows).choices(options(from.columns(), from));
                rules = rules.withRange(
                        number(from.attribute("multiflexible_min")),
                        number(from.attribute("multiflexible_max")),
                        false);
                if (isOn(from.attribute("multiflexible_checkbox"))) {
                    changes.add("boxes to tick are the numbers 0 and 1");
                    rules = rules.withRange(BigDecimal.ZERO, BigDecimal.ONE, true);
                }
            }
            case "N" -> edit.kind(QuestionKind.NUMBER);
            case "K" -> edit.kind(QuestionKind.NUMBER).rows(rows);
            case "S" -> edit.kind(QuestionKind.TEXT);
            case "Q" -> edit.kind(QuestionKind.TEXT).rows(rows);
            case "T", "U" -> edit.kind(QuestionKind.LONG_TEXT);
            case "D" -> edit.kind(QuestionKind.DATE);
            case "X" -> edit.kind(QuestionKind.NOTE).obligation(Obligation.OPTIONAL);
            default -> throw new IllegalStateException(from.letter());
        }
        Question question =
                edit.rules(ruled(rules, from, edit.done().kind(), changes)).done();
        return isOn(from.attribute("alphasort")) ? sorted(question) : question;
    }

    private Rules ruled(Rules begun, LsSurvey.Question from, QuestionKind kind, List<String> changes) {
        Rules rules = begun;
        if (kind == QuestionKind.MULTIPLE || kind == QuestionKind.RANKING) {
            rules = rules.withCount(count(from, "min_answers", changes), count(from, "max_answers", changes));
        }
        if (kind == QuestionKind.NUMBER) {
            BigDecimal lowest = first(from, "min_num_value_n", "slider_min");
            BigDecimal highest = first(from, "max_num_value_n", "slider_max");
            rules = rules.withRange(lowest, highest, isOn(from.attribute("num_value_int_only")));
        }
        if (kind == QuestionKind.TEXT || kind == QuestionKind.LONG_TEXT) {
            rules = rules.withText(count(from, "maximum_chars", changes), pattern(from.pattern(), changes));
        } else if (!from.pattern().isBlank()) {
            changes.add("without its pattern, since its answers are no texts");
        }
        if (isOn(from.attribute("random_order"))
                || from.attribute("answer_order").equals("random")
                || from.attribute("subquestion_order").equals("random")) {
            rules = rules.withRandomOrder(true);
        }
        if (isOn(from.attribute("hidden"))) {
            changes.add("it was hidden and is shown here");
        }
        if (from.text().byLanguage().values().stream().anyMatch(text -> text.matches("(?s).*\\{[A-Za-z][^}]*}.*"))) {
            changes.add("what stands in curly brackets in its words stays as it is");
        }
        return rules;
    }

    /** LimeSurvey's patterns stand between slashes. */
    private static String pattern(String preg, List<String> changes) {
        String bare = preg.strip().replaceAll("^/\\^?(.*?)\\$?/[a-z]*$", "$1");
        if (bare.isEmpty()) {
            return null;
        }
        if (!SafePattern.isValid(bare)) {
            changes.add("without its pattern, which is none here");
            return null;
        }
        return bare;
    }

    private static Integer count(LsSurvey.Question from, String attribute, List<String> changes) {
        String value = from.attribute(attribute);
        if (value.matches("\\d{1,6}") && !value.matches("0+")) {
            return Integer.valueOf(value);
        }
        if (!value.isEmpty() && !value.matches("0+")) {
            changes.add("without " + attribute + ", which is an expression");
        }
        return null;
    }

    private static BigDecimal first(LsSurvey.Question from, String one, String other) {
        BigDecimal number = number(from.attribute(one));
        return number != null ? number : number(from.attribute(other));
    }

    private static BigDecimal number(String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(value) : null;
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equalsIgnoreCase("Y");
    }

    private static Obligation obligation(String mandatory) {
        return switch (mandatory.strip()) {
            case "Y" -> Obligation.HARD;
            case "S" -> Obligation.SOFT;
            default -> Obligation.OPTIONAL;
        };
    }

    /**
     * Codes are unique in their list; LimeSurvey lets some be empty or come twice, and a choice be called as the words
     * beside the choices are.
     */
    static List<Option> options(List<LsSurvey.Item> items, LsSurvey.Question from) {
        List<Option> options = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        if (LsNames.isMultiple(from)) {
            taken.addAll(from.other() ? List.of("other", "comment") : List.of("comment"));
        }
        for (LsSurvey.Item item : items) {
            String code = item.code().isEmpty() ? Integer.toString(options.size() + 1) : item.code();
            while (!taken.add(code)) {
                code += "_2";
            }
            options.add(Option.of(code, item.text()));
        }
        return options;
    }

    /** Those that exclude all others. */
    private static List<Option> alone(List<Option> options, LsSurvey.Question from) {
        List<String> exclusive =
                Arrays.asList(from.attribute("exclude_all_others").split("[;,\\s]+"));
        return options.stream()
                .map(option -> option.withExclusive(exclusive.contains(option.code())))
                .toList();
    }

    private List<Option> points(int highest) {
        List<Option> points = new ArrayList<>();
        for (int i = 1; i <= highest; i++) {
            points.add(Option.of(Integer.toString(i), Text.of(language, Integer.toString(i))));
        }
        return points;
    }

    private List<Option> ownScale(LsSurvey.Question from, List<String> changes) {
        if (severalLanguages || !language.startsWith("en")) {
            changes.add("the words of its scale are English and want to be translated");
        }
        return OWN_SCALES.get(from.letter()).stream()
                .map(point -> point.split(":"))
                .map(point -> Option.of(point[0], Text.of(language, point[1])))
                .toList();
    }

    private Question sorted(Question question) {
        return question.edit()
                .choices(question.choices().stream()
                        .sorted(Comparator.comparing(
                                option -> option.text().in(language, language), String.CASE_INSENSITIVE_ORDER))
                        .toList())
                .done();
    }
}
