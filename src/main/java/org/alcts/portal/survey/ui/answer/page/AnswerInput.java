package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;

/** What takes the answer to a question. */
interface AnswerInput {

    Component component();

    /** @param field name of the field to go to; one that is not here means the first */
    void focus(String field);

    /**
     * Shows a message beside the field that it is about.
     *
     * @return whether this could be done; else the message belongs below the question
     */
    default boolean refuse(String field, String message) {
        return false;
    }

    /** Takes all messages away. */
    default void accept() {}

    /** Whether what was entered cannot be read at all and is no answer therefore. */
    default boolean unreadable() {
        return false;
    }

    /** Whether the way back to no answer is a button of its own. */
    default boolean clearable() {
        return false;
    }

    /** Takes the answer out. */
    default void clear() {}
}
