package org.alcts.portal.board.ui.compare;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A day by the name of a conference or as it is written in an address; anything can be typed. */
class DayChoice extends ComboBox<String> {

    /** @param names of the conferences, and today */
    DayChoice(String label, List<String> names, String chosen, SerializableConsumer<String> go) {
        super(label);
        setItems(
                names.contains(chosen)
                        ? names
                        : java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(chosen))
                                .toList());
        setAllowCustomValue(true);
        setValue(chosen);
        setHelperText(getTranslation("compare.day.help"));
        addCustomValueSetListener(event -> go.accept(event.getDetail()));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
    }

    void unknown(String words) {
        setErrorMessage(getTranslation("compare.day.unknown", words));
        setInvalid(true);
    }
}
