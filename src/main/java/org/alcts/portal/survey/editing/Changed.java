package org.alcts.portal.survey.editing;

import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * A questionnaire after a change.
 *
 * @param key of the page or question that the author goes on with; empty for the survey as a whole
 */
public record Changed(Questionnaire questionnaire, String key) {}
