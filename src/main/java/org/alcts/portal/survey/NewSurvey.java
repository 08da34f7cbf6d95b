package org.alcts.portal.survey;

import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What a survey begins with.
 *
 * @param code lower-case letters, digits and hyphens, at most 40; blank to have one made of the title
 * @param unitId whose survey it is
 */
public record NewSurvey(String code, long unitId, Questionnaire questionnaire) {}
