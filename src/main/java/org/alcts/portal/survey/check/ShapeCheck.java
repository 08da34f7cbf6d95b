package org.alcts.portal.survey.check;

import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * A survey asks something, a page holds something (an empty one is passed over, with its introduction), and a question has
 * the choices and rows that its kind needs. "Other" alone is no choice.
 */
final class ShapeCheck implements Check {

    private final Findings findings;

    ShapeCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void survey(Questionnaire questionnaire) {
        if (questionnaire.questions().stream().allMatch(question -> question.kind() == QuestionKind.NOTE)) {
            findings.error(Place.SURVEY, "survey-check.empty");
        }
    }

    @Override
    public void page(Place place, Page page) {
        if (page.questions().isEmpty()) {
            findings.warning(place, "survey-check.empty-page");
        }
    }

    @Override
    public void question(Place place, Question question) {
        QuestionKind kind = question.kind();
        if (kind.hasChoices() && question.choices().isEmpty()) {
            findings.error(
                    place, kind == QuestionKind.MATRIX_NUMBERS ? "survey-check.no-columns" : "survey-check.no-choices");
        }
        if (kind == QuestionKind.MATRIX_TWO_SCALES && question.secondChoices().isEmpty()) {
            findings.error(place, "survey-check.no-second-scale");
        }
        if (kind.isMatrix() && question.rows().isEmpty()) {
            findings.error(place, "survey-check.no-rows");
        }
    }
}
