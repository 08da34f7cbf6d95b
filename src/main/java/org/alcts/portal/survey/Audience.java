package org.alcts.portal.survey;

/** Who is asked; the persons themselves are fixed when the survey opens. */
public enum Audience {
    /** Everybody whose membership is valid on the day. */
    MEMBERS,
    /** Whoever belongs to certain units on the day, by affiliation or office. */
    UNITS,
    /** Persons named one by one. */
    LIST
}
