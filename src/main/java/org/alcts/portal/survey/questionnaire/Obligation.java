package org.alcts.portal.survey.questionnaire;

/** Whether a question must be answered. */
public enum Obligation {
    OPTIONAL,
    /** Reminded of once, then let through. */
    SOFT,
    /** The page is not left without an answer. */
    HARD
}
