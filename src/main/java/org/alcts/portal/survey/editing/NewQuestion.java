package org.alcts.portal.survey.editing;

import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** A question to begin with. */
public final class NewQuestion {

    private NewQuestion() {}

    /**
     * Without words, under a code that is free: the one after the code of the question that it is to follow, so that codes
     * go on as their author counts them, else the first free of Q1, Q2 and so on.
     *
     * @param near key of the question or page that it is to follow
     */
    public static Question of(QuestionKind kind, Questionnaire questionnaire, String near) {
        Codes codes = Codes.of(questionnaire);
        String code = Arrangement.question(questionnaire, near)
                .or(() -> Arrangement.page(questionnaire, near)
                        .filter(page -> !page.questions().isEmpty())
                        .map(page -> page.questions().getLast()))
                .map(question -> codes.like(question.code()))
                .orElseGet(() -> codes.first("Q"));
        return Question.of(kind, code).done();
    }
}
