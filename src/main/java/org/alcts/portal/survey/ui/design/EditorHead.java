package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Top of the editor: what is edited, and what can be done with it as a whole. */
class EditorHead extends Div {

    /** @param key of the page or question; nothing can be done with the texts of the survey as a whole */
    EditorHead(VaadinIcon picture, String title, String key, Steps steps) {
        addClassName("editor-head");
        var icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H2(title));
        if (key.isEmpty() || steps.readOnly()) {
            return;
        }
        Button remove = Typing.icon(VaadinIcon.TRASH, getTranslation("survey-design.remove"), () -> steps.remove(key));
        Div buttons = new Div(
                Typing.icon(VaadinIcon.ARROW_UP, getTranslation("survey-design.up"), () -> steps.step(key, true)),
                Typing.icon(VaadinIcon.ARROW_DOWN, getTranslation("survey-design.down"), () -> steps.step(key, false)),
                Typing.icon(VaadinIcon.COPY, getTranslation("survey-design.duplicate"), () -> steps.duplicate(key)),
                remove);
        buttons.addClassName("editor-steps");
        add(buttons);
    }
}
