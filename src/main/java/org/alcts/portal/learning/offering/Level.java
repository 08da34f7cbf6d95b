package org.alcts.portal.learning.offering;

/** Whom it is for, by what they can do already. */
public enum Level {
    INTRODUCTORY,
    INTERMEDIATE,
    ADVANCED,
    /** For those who know the matter: what is new. */
    UPDATE
}
