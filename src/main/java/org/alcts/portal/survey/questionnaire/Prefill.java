package org.alcts.portal.survey.questionnaire;

/**
 * What the portal knows already and puts in as a first answer, for the respondent to change or to take out. It is an answer
 * like any other from then on. The choices' codes are the keys of the units, or the names of the work settings.
 */
public enum Prefill {
    NOTHING,
    /** The sections that the respondent belongs to. */
    SECTIONS,
    /** Where the respondent works. */
    WORK_SETTING
}
