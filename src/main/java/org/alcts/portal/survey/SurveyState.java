package org.alcts.portal.survey;

/** Where a survey stands between its first question and the archive. */
public enum SurveyState {
    DRAFT,
    /** Before the Board. */
    PROPOSED,
    /** Opens at its time, or on its makers' word. */
    APPROVED,
    /** Takes answers. */
    OPEN,
    /** Everybody may see what came out. */
    CLOSED,
    /** Out of the way; its results can still be read. */
    ARCHIVED;

    /** Whether its questionnaire can still be changed in every way. */
    public boolean inTheMaking() {
        return this == DRAFT;
    }

    /** Whether answers are in and no more will come. */
    public boolean over() {
        return this == CLOSED || this == ARCHIVED;
    }
}
