package org.alcts.portal.survey.editing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?|“[^”“]*[”“]?|‘[^’‘]*[’‘]?|"
                    + "\\[[^\\]]*\\]?|(?<name>[\\p{L}\\p{N}_.-]+)");

    /** What would be read as a word of the language instead of as a question. */
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "is", "empty", "includes", "count");

    private Renaming() {}

    /** Whether this question may have this code: well formed, no word of conditions, and free whatever the case. */
    public static boolean allowed(Questionnaire questionnaire, String key, String code) {
        return Codes.OF_QUESTIONS.matcher(code).matches()
                && !RESERVED.contains(code.toLowerCase(Locale.ROOT))
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
        return inConditions(renamed, new OptionRenaming(question, slot, old, code));
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
