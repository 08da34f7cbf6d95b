package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of a screen under its own h2. No landmark: a dozen of them on a screen would help nobody. */
@Tag(Tag.SECTION)
public class Section extends HtmlContainer {

    private final Div top = new Div();

    public Section(String heading, Component... content) {
        addClassName("section");
        top.addClassName("section-top");
        top.add(new H2(heading));
        add(top);
        add(content);
    }

    /** Links and buttons at the end of the heading's line. */
    public Section actions(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("actions");
        top.add(actions);
        return this;
    }

    /** A line under the heading: the counting rule, the period, the source. */
    public Section note(String text) {
        Div note = new Div(text);
        note.addClassName("note");
        addComponentAtIndex(1, note);
        return this;
    }

    /** Framed like a card. */
    public Section framed() {
        addClassName("framed");
        return this;
    }
}
