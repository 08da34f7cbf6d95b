package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Some fields of the editor under a heading. */
class EditorPart extends Div {

    EditorPart(String heading, Component... content) {
        addClassName("editor-part");
        add(new H3(heading));
        add(content);
    }
}
