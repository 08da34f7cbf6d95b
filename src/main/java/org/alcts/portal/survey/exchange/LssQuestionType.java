package org.alcts.portal.survey.exchange;

import java.util.Arrays;
import java.util.Optional;

/**
 * LimeSurvey's types of questions by their letters, and whether this portal can ask such a question. Source: the question
 * configurations in LimeSurvey's own source tree.
 */
enum LssQuestionType {
    LIST_RADIO("L", "single choice", null),
    LIST_DROPDOWN("!", "single choice", null),
    LIST_WITH_COMMENT("O", "single choice with a comment", null),
    FIVE_POINT("5", "rating", null),
    YES_NO("Y", "yes or no", null),
    GENDER("G", "single choice", null),
    MULTIPLE("M", "multiple choice", null),
    MULTIPLE_WITH_COMMENTS("P", "multiple choice with comments", null),
    RANKING("R", "ranking", null),
    ARRAY("F", "matrix", null),
    ARRAY_BY_COLUMN("H", "matrix", null),
    ARRAY_DUAL_SCALE("1", "matrix with two scales", null),
    ARRAY_FIVE_POINT("A", "matrix", null),
    ARRAY_TEN_POINT("B", "matrix", null),
    ARRAY_YES_NO_UNCERTAIN("C", "matrix", null),
    ARRAY_INCREASE_SAME_DECREASE("E", "matrix", null),
    ARRAY_NUMBERS(":", "matrix of numbers", null),
    ARRAY_TEXTS(";", null, "a matrix of texts has no counterpart"),
    NUMBER("N", "number", null),
    MULTIPLE_NUMBERS("K", "numbers", null),
    SHORT_TEXT("S", "short text", null),
    LONG_TEXT("T", "long text", null),
    HUGE_TEXT("U", "long text", null),
    MULTIPLE_TEXTS("Q", "short texts", null),
    DATE("D", "date", null),
    NOTE("X", "note", null),
    LANGUAGE("I", null, "respondents choose the language at the beginning"),
    EQUATION("*", null, "a computed value is not asked for"),
    FILE("|", null, "files of respondents could identify them and are not taken");

    private final String letter;
    private final String counterpart;
    private final String reason;

    LssQuestionType(String letter, String counterpart, String reason) {
        this.letter = letter;
        this.counterpart = counterpart;
        this.reason = reason;
    }

    static Optional<LssQuestionType> of(String letter) {
        return Arrays.stream(values())
                .filter(type -> type.letter.equals(letter))
                .findFirst();
    }

    /** What it becomes here; empty when nothing. */
    Optional<String> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    /** Why it has no counterpart; empty when it has one. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
