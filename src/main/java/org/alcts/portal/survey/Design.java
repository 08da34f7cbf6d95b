package org.alcts.portal.survey;

import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * A questionnaire as its makers see it.
 *
 * @param revision goes back with every save, so that nobody overwrites what they did not see
 */
public record Design(
        SurveySummary survey, int revision, Questionnaire questionnaire, boolean canUndo, boolean canRedo) {}
