package org.alcts.portal.survey.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import tools.jackson.databind.JsonNode;

/** What answers to a SurveyJS question must keep to. */
final class SurveyJsRules {

    /** SurveyJS looks for a pattern anywhere in a text; here, the whole text must match anyway. */
    private static final Pattern WHOLE = Pattern.compile("\\^\\(\\?:(.*)\\)\\$", Pattern.DOTALL);

    private SurveyJsRules() {}

    static Rules of(Rules begun, JsonNode from, QuestionKind kind) {
        Rules rules = begun.withOther(is(from, "hasOther") || is(from, "showOtherItem"))
                .withComment(is(from, "hasComment") || is(from, "showCommentArea"))
                .withRandomOrder(
                        isRandom(from, "choicesOrder") || isRandom(from, "rowsOrder") || isRandom(from, "rowOrder"));
        // One line of several, or one column, tells the rules of all.
        JsonNode line = from.path("items").has(0)
                ? from.path("items").path(0)
                : kind == QuestionKind.MATRIX_NUMBERS ? from.path("columns").path(0) : from;
        rules = switch (kind) {
            case MULTIPLE, RANKING ->
                rules.withCount(positive(from.path("minSelectedChoices")), positive(from.path("maxSelectedChoices")));
            case NUMBER, MATRIX_NUMBERS ->
                rules.withRange(
                        number(line.path("min")),
                        number(line.path("max")),
                        BigDecimal.ONE.equals(number(line.path("step"))));
            case TEXT, LONG_TEXT -> rules.withText(positive(line.path("maxLength")), null);
            case DATE -> rules.withDays(day(from.path("min")), day(from.path("max")));
            default -> rules;
        };
        for (JsonNode validator : line.path("validators")) {
            rules = validated(rules, validator);
        }
        return rules;
    }

    private static Rules validated(Rules rules, JsonNode validator) {
        return switch (validator.path("type").asString("")) {
            case "numeric" ->
                rules.withRange(
                        number(validator.path("minValue")), number(validator.path("maxValue")), rules.wholeNumber());
            case "text" -> rules.withText(positive(validator.path("maxLength")), rules.pattern());
            case "regex" ->
                rules.withText(rules.longest(), pattern(validator.path("regex").asString(null)));
            default -> rules;
        };
    }

    private static String pattern(String regex) {
        if (regex == null) {
            return null;
        }
        Matcher whole = WHOLE.matcher(regex);
        return whole.matches() ? whole.group(1) : regex;
    }

    private static boolean is(JsonNode from, String property) {
        return from.path(property).asBoolean(false);
    }

    private static boolean isRandom(JsonNode from, String property) {
        return from.path(property).asString("").equals("random");
    }

    private static Integer positive(JsonNode node) {
        return node.isNumber() && node.asInt() > 0 ? node.asInt() : null;
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    /** A day that is worked out ("today() + 1") limits nothing here. */
    private static LocalDate day(JsonNode node) {
        try {
            return node.isString() ? LocalDate.parse(node.asString()) : null;
        } catch (DateTimeException workedOut) {
            return null;
        }
    }
}
