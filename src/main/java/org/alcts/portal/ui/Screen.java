package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * What a view extends: content under one {@link PageHeader}, whose title is the browser's too. The frame around it, the
 * main landmark included, is the layout's.
 */
public class Screen extends Div implements HasDynamicTitle {

    private PageHeader header;

    protected Screen() {
        addClassName("screen");
    }

    /** Puts the header at the top of the screen, in place of an earlier one. */
    protected PageHeader header(String title) {
        if (header != null) {
            remove(header);
        }
        header = new PageHeader(title);
        addComponentAsFirst(header);
        return header;
    }

    /** Takes everything off the screen, the header included, so that it can be filled anew. */
    protected void clear() {
        removeAll();
        header = null;
    }

    /** What the h1 says; empty before there is one. */
    public String title() {
        return header == null ? "" : header.title();
    }

    @Override
    public String getPageTitle() {
        String portal = getTranslation("ui.portal");
        return header == null ? portal : header.title() + " – " + portal;
    }
}
