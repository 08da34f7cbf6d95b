package org.alcts.portal.survey.exchange;

import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What was made of a file, before anything is saved.
 *
 * @param format such as "LimeSurvey structure"
 * @param version of the format, as the file says it
 */
public record ImportedSurvey(String format, String version, Questionnaire questionnaire, ImportReport report) {}
