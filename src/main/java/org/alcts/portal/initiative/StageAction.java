package org.alcts.portal.initiative;

/** What the people of an initiative can do to its stage. The Board's word is a decision, not one of these. */
public enum StageAction {
    /** To the Board: for a reach wider than the own unit. */
    SUBMIT,
    WITHDRAW,
    /** On the chair's word: for the own unit's work. */
    START,
    COMPLETE,
    DEFER,
    RESUME,
    DROP
}
