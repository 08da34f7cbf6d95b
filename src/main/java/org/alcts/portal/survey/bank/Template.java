package org.alcts.portal.survey.bank;

/** A survey that can be made of the bank at once. */
public enum Template {
    /** What members want to learn and what keeps them from it, in about three minutes. */
    PULSE,
    /** The same and more about them, in about ten minutes. */
    FULL,
    /** What they took home from an event, in about a minute. */
    AFTER_EVENT
}
