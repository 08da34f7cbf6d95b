package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says of what there is nothing here, why, and what to do next. */
public class EmptyState extends Div {

    private final Div next = new Div();

    public EmptyState(String emptyOf) {
        this(VaadinIcon.INBOX, emptyOf);
    }

    public EmptyState(VaadinIcon icon, String emptyOf) {
        addClassName("empty-state");
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Paragraph what = new Paragraph(emptyOf);
        what.addClassName("empty-what");
        next.addClassName("actions");
        add(picture, what);
    }

    public EmptyState because(String reason) {
        add(new Paragraph(reason));
        return this;
    }

    public EmptyState next(String text, String href) {
        return next(new Anchor(href, text));
    }

    public EmptyState next(Component step) {
        next.add(step);
        add(next);
        return this;
    }
}
