package org.alcts.portal.survey.exchange.export;

/** What of a survey is written. */
public enum ExportContent {
    /** What is asked. */
    QUESTIONNAIRE,
    /** The survey with its counts, for archives of data. */
    CODEBOOK,
    /** How often each answer was given. */
    COUNTS,
    /** Every response in a line of its own: never of an anonymous survey, but for data that are public already. */
    RESPONSES
}
