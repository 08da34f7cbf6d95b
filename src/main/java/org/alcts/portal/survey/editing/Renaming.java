package org.alcts.portal.survey.editing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Another code for a question, in all conditions that speak of it as well. */
public final class Renaming {

    /** What a condition is made of, as far as it matters here: words in quotes, rows in brackets, names, the rest. */
    private static final Pattern PARTS =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?|\\[[^\\]]*\\]?|"
                    + "(?<name>[A-Za-z_][A-Za-z0-9_]*)|\\d[A-Za-z0-9_.]*");

    private Renaming() {}

    /** Whether this question may have this code: well formed, and free whatever the case. */
    public static boolean allowed(Questionnaire questionnaire, String key, String code) {
        return Codes.OF_QUESTIONS.matcher(code).matches()
                && questionnaire.questions().stream()
                        .noneMatch(other ->
                                !other.key().equals(key) && other.code().equalsIgnoreCase(code));
    }

    /** @throws IllegalArgumentException when the code is not {@link #allowed} */
    public static Questionnaire question(Questionnaire questionnaire, String key, String code) {
        if (!allowed(questionnaire, key, code)) {
            throw new IllegalArgumentException("Not a code for this question: " + code);
        }
        return Arrangement.question(questionnaire, key)
                .map(question -> {
                    String old = question.code();
                    Questionnaire renamed = Arrangement.changeQuestion(
                            questionnaire, key, found -> found.edit().code(code).done());
                    return inConditions(renamed, condition -> inCondition(condition, old, code));
                })
                .orElse(questionnaire);
    }

    /**
     * Another code for an option, in all conditions that speak of it as well.
     *
     * @param index in its list
     */
    public static Questionnaire option(
            Questionnaire questionnaire, String key, OptionSlot slot, int index, String code) {
        Question question = Arrangement.question(questionnaire, key).orElseThrow();
        String old = slot.of(question).get(index).code();
        Questionnaire renamed = Arrangement.changeQuestion(
                questionnaire,
                key,
                found -> slot.in(
                        found,
                        OptionLines.replace(
                                slot.of(found), index, slot.of(found).get(index).withCode(code))));
        return inConditions(renamed, condition -> optionInCondition(condition, question.code(), old, code));
    }

    /** Where the option is compared with, or is what a field is about: {@code A1 = 'old'}, {@code A1[old]}. */
    static String optionInCondition(String condition, String question, String old, String code) {
        Pattern spoken = Pattern.compile("\\b" + Pattern.quote(question) + "(?<fields>(?:\\[[^\\]]*\\])*)"
                + "(?<compared>\\s*(?:[=!<>]=?|<>)\\s*(?<quote>[\"']?)" + Pattern.quote(old)
                + "\\k<quote>(?![A-Za-z0-9_.]))?", Pattern.CASE_INSENSITIVE);
        return spoken.matcher(condition).replaceAll(part -> {
            String all = part.group();
            String compared = part.group("compared");
            String fields = part.group("fields").replace("[" + old + "]", "[" + code + "]");
            String value = compared == null
                    ? ""
                    : compared.substring(0, compared.lastIndexOf(old)) + code + part.group("quote");
            return Matcher.quoteReplacement(all.substring(0, question.length()) + fields + value);
        });
    }

    /** Every condition of the questionnaire: of pages, questions and options. */
    static Questionnaire inConditions(Questionnaire questionnaire, UnaryOperator<String> change) {
        return questionnaire.withPages(questionnaire.pages().stream()
                .map(page -> page.withCondition(change.apply(page.condition()))
                        .withQuestions(page.questions().stream()
                                .map(question -> inConditions(question, change))
                                .toList()))
                .toList());
    }

    static Question inConditions(Question question, UnaryOperator<String> change) {
        return question.edit()
                .condition(change.apply(question.condition()))
                .choices(inConditions(question.choices(), change))
                .secondChoices(inConditions(question.secondChoices(), change))
                .rows(inConditions(question.rows(), change))
                .done();
    }

    private static List<Option> inConditions(List<Option> options, UnaryOperator<String> change) {
        return options.stream()
                .map(option -> option.withCondition(change.apply(option.condition())))
                .toList();
    }

    /** By its parts, not by its grammar: a condition that has a mistake still follows the rename. */
    static String inCondition(String condition, String oldCode, String newCode) {
        return PARTS.matcher(condition)
                .replaceAll(part -> Matcher.quoteReplacement(
                        oldCode.equalsIgnoreCase(part.group("name")) ? newCode : part.group()));
    }
}
