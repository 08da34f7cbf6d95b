package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;

/** Light, dark, or as the system says. */
class AppearanceChoice extends RadioButtonGroup<Appearance> {

    AppearanceChoice() {
        setLabel(getTranslation("ui.appearance"));
        setItems(Appearance.values());
        setItemLabelGenerator(this::words);
        setValue(Appearance.chosenIn(VaadinRequest.getCurrent()));
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                change.getValue().choose(UI.getCurrent());
            }
        });
    }

    private String words(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> getTranslation("ui.appearance.system");
            case LIGHT -> getTranslation("ui.appearance.light");
            case DARK -> getTranslation("ui.appearance.dark");
        };
    }
}
