package org.alcts.portal.survey.bank;

/** How surveys use a topic. */
public enum TopicUse {
    /** Every form asks about it. */
    CORE,
    /** The full form asks about it those who follow one of its sections; everybody, where it has none. */
    SECTION,
    /** Nothing to be interested in: only what a question is about. */
    THEME
}
