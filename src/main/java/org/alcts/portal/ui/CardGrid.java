package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Lays its children out beside each other as far as they fit: one column on a phone, the full width on a desk. */
public class CardGrid extends Div {

    public CardGrid(Component... cards) {
        addClassName("card-grid");
        add(cards);
    }

    /** Narrow columns, for figures. */
    public CardGrid narrow() {
        addClassName("narrow");
        return this;
    }

    /** Wide columns, for charts and tables. */
    public CardGrid wide() {
        addClassName("wide");
        return this;
    }
}
