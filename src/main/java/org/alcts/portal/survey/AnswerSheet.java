package org.alcts.portal.survey;

import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What lies before somebody who opens a survey.
 *
 * @param questionnaire empty unless they can answer
 * @param answers what they gave so far; before they begin, what the portal puts in for them to change
 * @param page key of the page they were at; empty before they begin
 * @param language that they chose; empty when they did not
 * @param begun whether a draft of theirs is kept
 * @param seed of random orders: the same whenever the same person comes back
 */
public record AnswerSheet(
        SurveySummary survey,
        AnswerStanding standing,
        Questionnaire questionnaire,
        Answers answers,
        String page,
        String language,
        boolean begun,
        long seed) {}
