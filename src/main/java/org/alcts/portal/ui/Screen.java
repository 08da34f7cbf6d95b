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

    @Override
    public String getPageTitle() {
        return header == null ? "" : header.title();
    }
}
