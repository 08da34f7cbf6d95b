package org.alcts.portal.survey.texts;

/** Whether a text may be read. */
public enum TextState {
    /** Nobody has looked at it yet. */
    WAITING,
    RELEASED,
    /** It names somebody, or could be recognised. */
    WITHHELD
}
