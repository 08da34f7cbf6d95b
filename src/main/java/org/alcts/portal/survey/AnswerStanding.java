package org.alcts.portal.survey;

/** What somebody can do with a survey now. */
public enum AnswerStanding {
    /** Answer it. */
    OPEN,
    /** Nothing more: they have. */
    ANSWERED,
    /** Wait until it opens. */
    NOT_YET,
    /** Read what came out. */
    OVER,
    /** Nothing: others are asked. */
    NOT_ASKED
}
