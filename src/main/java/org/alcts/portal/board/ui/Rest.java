package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says that a list on a dashboard is not the whole of it, and leads there. */
class Rest extends Paragraph {

    /**
     * @param says key of the sentence with the lines shown and all there are
     * @param leads key of the link's words
     */
    Rest(String says, int shown, int all, String leads, String list) {
        addClassName("note");
        add(new Span(getTranslation(says, shown, all)), new Span(" "), new Anchor(list, getTranslation(leads)));
    }
}
