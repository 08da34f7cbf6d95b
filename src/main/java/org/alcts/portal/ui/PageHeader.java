package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: its one h1, a line that says what it is, and what can be done here. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        words.addClassName("page-header-words");
        actions.addClassName("actions");
        this.title.setText(title);
        words.add(this.title);
        add(words);
    }

    public PageHeader subtitle(String text) {
        return subtitle(new Paragraph(text));
    }

    public PageHeader subtitle(Component content) {
        content.addClassName("subtitle");
        words.add(content);
        return this;
    }

    /** Something small above the title: the way back, a code, a badge. */
    public PageHeader above(Component... content) {
        Div line = new Div(content);
        line.addClassName("above-title");
        words.addComponentAsFirst(line);
        return this;
    }

    /** Buttons and links, the main one first. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    public String title() {
        return title.getText();
    }
}
