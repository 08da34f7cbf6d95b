package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import tools.jackson.databind.JsonNode;

/** SurveyJS's types of questions, and what they become here. */
final class SurveyJsQuestions {

    private static final int MOST_RATES = 100;

    private static final Map<String, String> WITHOUT_COUNTERPART = Map.of(
            "file", "files of respondents could identify them and are not taken",
            "signaturepad", "a signature would identify its author",
            "expression", "a computed value is not asked for",
            "matrixdynamic", "rows that respondents add have no counterpart",
            "matrixdropdown", "a matrix of different questions has no counterpart",
            "paneldynamic", "groups of questions that respondents repeat have no counterpart",
            "image", "pictures of other products are not taken",
            "imagepicker", "a choice among pictures has no counterpart");

    private SurveyJsQuestions() {}

    static String reason(String type) {
        return WITHOUT_COUNTERPART.getOrDefault(type, "a question of the unknown type “" + type + "”");
    }

    /** @return the beginnings of a question; empty when the type has no counterpart */
    static Optional<QuestionEdit> kindOf(String type, JsonNode from, List<String> changes) {
        QuestionKind kind = switch (type) {
            case "radiogroup", "dropdown", "buttongroup" -> QuestionKind.SINGLE;
            case "checkbox", "tagbox" -> QuestionKind.MULTIPLE;
            case "boolean" ->
                from.path("renderAs").asString("").equals("checkbox") ? QuestionKind.CONSENT : QuestionKind.YES_NO;
            case "rating" -> QuestionKind.RATING;
            case "ranking" -> QuestionKind.RANKING;
            case "matrix" -> QuestionKind.MATRIX;
            case "comment" -> QuestionKind.LONG_TEXT;
            case "multipletext" -> isNumbers(from.path("items")) ? QuestionKind.NUMBER : QuestionKind.TEXT;
            case "matrixdropdown" -> ofColumns(from.path("columns"));
            case "html" -> QuestionKind.NOTE;
            case "slider" -> QuestionKind.NUMBER;
            case "text" -> ofInput(from.path("inputType").asString("text"), changes);
            default -> null;
        };
        if (kind == null) {
            return Optional.empty();
        }
        Rules rules = Rules.NONE.withDropdown(type.equals("dropdown"));
        return Optional.of(Question.of(kind, "").rules(rules));
    }

    private static QuestionKind ofInput(String input, List<String> changes) {
        return switch (input) {
            case "number", "range" -> QuestionKind.NUMBER;
            case "date", "datetime", "datetime-local" -> {
                if (!input.equals("date")) {
                    changes.add("a day without a time");
                }
                yield QuestionKind.DATE;
            }
            default -> QuestionKind.TEXT;
        };
    }

    private static boolean isNumbers(JsonNode lines) {
        return lines.size() > 0
                && lines.valueStream()
                        .allMatch(line -> line.path("inputType").asString("").equals("number"));
    }

    /** Two scales side by side, or numbers; any other mixture of columns has no counterpart. */
    private static QuestionKind ofColumns(JsonNode columns) {
        boolean scales = columns.size() == 2
                && columns.valueStream()
                        .allMatch(column -> column.path("choices").size() > 0
                                && Set.of("radiogroup", "dropdown")
                                        .contains(column.path("cellType").asString("")));
        return scales ? QuestionKind.MATRIX_TWO_SCALES : isNumbers(columns) ? QuestionKind.MATRIX_NUMBERS : null;
    }

    /** Whether there is something to make of the question here. */
    static boolean hasCounterpart(JsonNode from) {
        return kindOf(from.path("type").asString("text"), from, new ArrayList<>())
                .isPresent();
    }

    /** With its choices, rows and points. */
    static Question filled(QuestionEdit edit, JsonNode from, Function<JsonNode, Text> text, String language) {
        Question question = edit.done();
        QuestionEdit filling = question.edit();
        switch (question.kind()) {
            case SINGLE, MULTIPLE, RANKING -> {
                List<Option> choices = new ArrayList<>(options(from.path("choices"), text, language));
                boolean none = from.path("hasNone").asBoolean(false)
                        || from.path("showNoneItem").asBoolean(false);
                if (none) {
                    Text words = text.apply(from.path("noneText"));
                    choices.add(Option.of("none", words.isEmpty() ? Text.of(language, "None") : words)
                            .withExclusive(true));
                }
                filling.choices(choices);
            }
            case RATING -> filling.choices(points(from, text, language));
            case MATRIX ->
                filling.rows(options(from.path("rows"), text, language))
                        .choices(options(from.path("columns"), text, language));
            case MATRIX_TWO_SCALES ->
                filling.rows(options(from.path("rows"), text, language))
                        .choices(options(from.path("columns").path(0).path("choices"), text, language))
                        .secondChoices(options(from.path("columns").path(1).path("choices"), text, language));
            case MATRIX_NUMBERS ->
                filling.rows(options(from.path("rows"), text, language))
                        .choices(options(from.path("columns"), text, language));
            case TEXT, NUMBER -> filling.rows(options(from.path("items"), text, language));
            case NOTE -> filling.text(text.apply(from.path("html")));
            default -> {}
        }
        return filling.done();
    }

    private static List<Option> points(JsonNode from, Function<JsonNode, Text> text, String language) {
        if (from.path("rateValues").size() > 0) {
            return options(from.path("rateValues"), text, language);
        }
        int lowest = from.path("rateMin").asInt(1);
        int highest = from.path("rateMax")
                .asInt(Math.max(lowest, lowest + from.path("rateCount").asInt(5) - 1));
        List<Option> points = new ArrayList<>();
        for (int i = lowest; i <= highest && points.size() < MOST_RATES; i++) {
            Text ends = i == lowest
                    ? text.apply(from.path("minRateDescription"))
                    : i == highest ? text.apply(from.path("maxRateDescription")) : Text.NONE;
            String number = Integer.toString(i);
            points.add(Option.of(number, ends.isEmpty() ? Text.of(language, number) : ends));
        }
        return points;
    }

    /** A choice is a value by itself, or a value with a text; an item of several texts has a name. */
    private static List<Option> options(JsonNode list, Function<JsonNode, Text> text, String language) {
        List<Option> options = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode one : list) {
            boolean bare = one.isValueNode();
            String code = bare
                    ? one.asString("")
                    : one.path("value").asString(one.path("name").asString(""));
            if (code.isBlank()) {
                code = Integer.toString(options.size() + 1);
            }
            while (!taken.add(code)) {
                code += "_2";
            }
            Text words = bare ? Text.NONE : text.apply(one.path(one.has("text") ? "text" : "title"));
            options.add(Option.of(code, words.isEmpty() ? Text.of(language, code) : words)
                    .withExclusive(one.path("isExclusive").asBoolean(false)));
        }
        return options;
    }
}
