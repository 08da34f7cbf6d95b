package org.alcts.portal.survey.check;

import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * Where in a questionnaire something was found. What does not apply is empty, or 0.
 *
 * @param pageKey empty for the survey as a whole
 * @param pageNumber from 1 on
 * @param questionKey empty for the page itself
 * @param questionCode what people call the question
 * @param optionCode of a choice, a scale point, a row or a column; empty for the question itself
 */
public record Place(String pageKey, int pageNumber, String questionKey, String questionCode, String optionCode) {

    static final Place SURVEY = new Place("", 0, "", "", "");

    static Place of(Page page, int number) {
        return new Place(page.key(), number, "", "", "");
    }

    Place at(Question question) {
        return new Place(pageKey, pageNumber, question.key(), question.code(), "");
    }

    Place at(Option option) {
        return new Place(pageKey, pageNumber, questionKey, questionCode, option.code());
    }

    /** Key of the question, else of the page; empty for the survey as a whole. */
    public String key() {
        return questionKey.isEmpty() ? pageKey : questionKey;
    }
}
