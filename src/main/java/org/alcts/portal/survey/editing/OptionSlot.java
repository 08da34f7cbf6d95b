package org.alcts.portal.survey.editing;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** The lists of options that a question can have. */
public enum OptionSlot {
    CHOICES,
    SECOND_CHOICES,
    ROWS;

    public List<Option> of(Question question) {
        return switch (this) {
            case CHOICES -> question.choices();
            case SECOND_CHOICES -> question.secondChoices();
            case ROWS -> question.rows();
        };
    }

    public Question in(Question question, List<Option> options) {
        return switch (this) {
            case CHOICES -> question.edit().choices(options).done();
            case SECOND_CHOICES -> question.edit().secondChoices(options).done();
            case ROWS -> question.edit().rows(options).done();
        };
    }

    /** Whether questions of this kind list such options. */
    public boolean usedBy(QuestionKind kind) {
        return switch (this) {
            case CHOICES -> kind.hasChoices();
            case SECOND_CHOICES -> kind == QuestionKind.MATRIX_TWO_SCALES;
            case ROWS -> kind.takesRows();
        };
    }

    /** Whether these options are the points of a scale or its columns rather than what is asked about. */
    public boolean scale(QuestionKind kind) {
        return this == SECOND_CHOICES || this == CHOICES && (kind == QuestionKind.RATING || kind.isMatrix());
    }
}
