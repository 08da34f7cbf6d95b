package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;

/** How fields of the designer are typed into and its small buttons are made. */
final class Typing {

    /** A pause this long is the end of a thought: it is saved, and is one step for undo. */
    private static final int PAUSE_MILLIS = 700;

    private Typing() {}

    /** Shows a value, and from then on tells what is typed after each pause, and on leaving the field. */
    static <F extends TextFieldBase<F, V>, V> F into(F field, V value, SerializableConsumer<V> typed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return on(field, value, typed);
    }

    /** Shows a value, and from then on tells every other one. */
    static <F extends HasValue<?, V>, V> F on(F field, V value, SerializableConsumer<V> chosen) {
        field.setValue(value);
        field.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return field;
    }

    /** A button with nothing but a picture; what it does is said to those who point at it or hear it. */
    static Button icon(VaadinIcon picture, String does, SerializableRunnable action) {
        Button button = bare(picture, does, action);
        button.setTooltipText(does);
        return button;
    }

    /** The same without a hint, for buttons of which there are hundreds. */
    static Button bare(VaadinIcon picture, String does, SerializableRunnable action) {
        Icon icon = picture.create();
        Button button = new Button(icon, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(does);
        return button;
    }

    /** A language as its readers of this screen call it: German for de. */
    static String language(String tag) {
        Locale reader = UI.getCurrent().getLocale();
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isBlank() ? tag : name;
    }
}
