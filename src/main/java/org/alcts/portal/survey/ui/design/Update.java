package org.alcts.portal.survey.ui.design;

/** How much of the designer a change makes old. */
enum Update {
    /** Something was typed: the editor shows it already. */
    WORDS,
    /** Something stands elsewhere, and is what it was. */
    ORDER,
    /** Something else is to be edited, or is quite another thing now. */
    ALL,
    /** Something new is there: it is typed into next. */
    NEW,
    /** Something is gone: its neighbour is gone on with. */
    GONE,
    /** The question that is edited is of another kind now. */
    KIND;

    boolean keepsEditor() {
        return this == WORDS || this == ORDER;
    }
}
