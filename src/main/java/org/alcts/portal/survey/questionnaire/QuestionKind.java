package org.alcts.portal.survey.questionnaire;

/** What kind of answer a question takes. How one kind looks (radio buttons or a list) is one of its {@link Rules}. */
public enum QuestionKind {
    /** One of the choices. */
    SINGLE,
    /** Any of the choices, within limits. */
    MULTIPLE,
    /** One point of a scale whose choices are numbers: 1 to 5, 0 to 10. */
    RATING,
    /** One choice for each row. */
    MATRIX,
    /** Two choices for each row, on two scales side by side: importance and satisfaction. */
    MATRIX_TWO_SCALES,
    /** A number for each row and column; the choices are the columns. */
    MATRIX_NUMBERS,
    /** Choices in order, the first is the best. */
    RANKING,
    /** A number; with rows, one for each. */
    NUMBER,
    /** One line; with rows, one for each. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    DATE,
    YES_NO,
    /** Says something and asks nothing. */
    NOTE,
    /** To be ticked to go on. */
    CONSENT;

    /** Whether respondents pick from something that is listed, so that answers can be counted, filtered and crossed. */
    public boolean closed() {
        return switch (this) {
            case SINGLE, MULTIPLE, RATING, MATRIX, MATRIX_TWO_SCALES, RANKING, YES_NO, CONSENT -> true;
            case MATRIX_NUMBERS, NUMBER, TEXT, LONG_TEXT, DATE, NOTE -> false;
        };
    }

    /** Whether it lists choices of its own: scale points and columns too. */
    public boolean hasChoices() {
        return switch (this) {
            case SINGLE, MULTIPLE, RATING, MATRIX, MATRIX_TWO_SCALES, MATRIX_NUMBERS, RANKING -> true;
            case NUMBER, TEXT, LONG_TEXT, DATE, YES_NO, NOTE, CONSENT -> false;
        };
    }

    /** Whether it may have rows; the matrices must have some. */
    public boolean takesRows() {
        return switch (this) {
            case MATRIX, MATRIX_TWO_SCALES, MATRIX_NUMBERS, NUMBER, TEXT -> true;
            case SINGLE, MULTIPLE, RATING, RANKING, LONG_TEXT, DATE, YES_NO, NOTE, CONSENT -> false;
        };
    }

    public boolean isMatrix() {
        return this == MATRIX || this == MATRIX_TWO_SCALES || this == MATRIX_NUMBERS;
    }
}
