package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/** On a phone there is room for one pane: chooses which. On a desk it is not shown. */
class PaneSwitch extends Div {

    private final Map<String, Button> buttons = new LinkedHashMap<>();

    PaneSwitch(SerializableConsumer<String> chosen, Enum<?>... panes) {
        addClassName("pane-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("survey-design.panes"));
        for (Enum<?> pane : panes) {
            Button button = new Button(
                    getTranslation("survey-design.pane." + pane.name()), click -> chosen.accept(pane.name()));
            buttons.put(pane.name(), button);
            add(button);
        }
    }

    void show(String pane) {
        buttons.forEach((name, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(name.equals(pane))));
    }
}
