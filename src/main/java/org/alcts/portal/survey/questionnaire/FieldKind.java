package org.alcts.portal.survey.questionnaire;

/** What may stand in a field. */
public enum FieldKind {
    /** The code of one of the field's choices. */
    CHOICE,
    /** {@value Field#TICKED}, or nothing. */
    FLAG,
    /** A decimal number with a point. */
    NUMBER,
    TEXT,
    /** An ISO day. */
    DATE
}
