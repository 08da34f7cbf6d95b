package org.alcts.portal.survey.results;

/** Why a number is not shown. */
public enum Hiding {
    /**
     * Fewer people than the threshold stand behind it, or behind another one that could be worked out with it. Which of both
     * is not told: it would say on which side of the threshold the number lies.
     */
    TOO_FEW,
    /** The whole group has fewer people than the threshold, or is itself not shown. */
    SMALL_GROUP
}
