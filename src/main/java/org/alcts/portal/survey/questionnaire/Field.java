package org.alcts.portal.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * One place for an answer: a column of an export, a line of the counts. A question has one or several.
 *
 * @param name unique in the questionnaire: the question's code, and what makes it one of several in brackets: {@code T1[rda]},
 *     {@code V1[news][2]}, {@code A1[other]}
 * @param row what the field stands for, where the question has several: a row, a choice to tick, a rank has none
 * @param column the column of a matrix of numbers
 * @param choices the codes that may stand in it; empty unless it is a CHOICE
 */
public record Field(
        String name,
        FieldKind kind,
        Question question,
        Optional<Option> row,
        Optional<Option> column,
        List<Option> choices) {

    public static final String TICKED = "Y";
    public static final String YES = "Y";
    public static final String NO = "N";

    /** Whether it holds words that stand beside an answer and are none themselves: what "other" means, or a comment. */
    public boolean beside() {
        boolean choosing = question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.MULTIPLE;
        return choosing && kind == FieldKind.TEXT;
    }
}
