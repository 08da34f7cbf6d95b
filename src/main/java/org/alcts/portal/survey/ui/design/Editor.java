package org.alcts.portal.survey.ui.design;

import java.io.Serializable;

/** What the middle of the designer shows: the survey's texts, a page, or a question. */
interface Editor extends Serializable {

    /** Something stands elsewhere now. */
    default void moved() {}

    /** Puts the cursor where one begins to type. */
    void focus();

    /** Puts the cursor back to where the kind was chosen. */
    default void focusKind() {
        focus();
    }
}
