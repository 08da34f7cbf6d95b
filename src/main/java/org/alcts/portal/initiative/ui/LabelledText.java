package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.alcts.portal.ui.TextBlock;

/** A text of several lines under a small heading. */
class LabelledText extends Div {

    LabelledText(String heading, String text) {
        addClassName("labelled-text");
        add(new H3(heading), new TextBlock(text));
    }
}
