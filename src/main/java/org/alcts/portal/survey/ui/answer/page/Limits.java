package org.alcts.portal.survey.ui.answer.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.ui.Formats;

/** What an answer must keep to, said before somebody runs into it. */
final class Limits {

    private Limits() {}

    static Optional<String> of(Asked asked) {
        Rules rules = asked.question().rules();
        return switch (asked.question().kind()) {
            case MULTIPLE ->
                between(
                        asked,
                        "choices",
                        rules.least(),
                        most(rules, asked.question().choices().size()));
            case RANKING ->
                between(
                        asked,
                        "ranks",
                        rules.least(),
                        most(rules, asked.question().choices().size()));
            case NUMBER, MATRIX_NUMBERS -> between(asked, "number", rules.lowest(), rules.highest());
            case DATE -> between(asked, "day", rules.earliest(), rules.latest());
            default -> Optional.empty();
        };
    }

    /** As many as there are is no limit. */
    private static Integer most(Rules rules, int choices) {
        return rules.most() != null && rules.most() < choices ? rules.most() : null;
    }

    private static Optional<String> between(Asked asked, String what, Object from, Object to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Object[] words = inWords(new Object[] {from, to}, asked.locale());
        String key = "survey-answer.limits." + what;
        String say = from == null
                ? asked.say(key + ".to", words[1])
                : to == null
                        ? asked.say(key + ".from", words[0])
                        : from.equals(to) ? asked.say(key + ".exactly", words[0]) : asked.say(key + ".between", words);
        return Optional.of(say);
    }

    /** Days and numbers as one writes them in that language. */
    static Object[] inWords(Object[] arguments, Locale locale) {
        return Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case LocalDate day -> Formats.in(locale).fullDay(day);
                    case BigDecimal number ->
                        NumberFormat.getNumberInstance(locale).format(number);
                    case null -> "";
                    default -> argument;
                })
                .toArray();
    }
}
