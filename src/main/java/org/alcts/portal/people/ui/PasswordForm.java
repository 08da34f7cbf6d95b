package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.PasswordRules;
import org.alcts.portal.ui.FieldErrors;

/** Asks for a new password, twice, and for the present one where there is one. */
class PasswordForm extends Div {

    private final PasswordField present = new PasswordField(getTranslation("people.password.present"));
    private final PasswordField password = new PasswordField(getTranslation("people.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("people.password.again"));
    private final FieldErrors errors =
            new FieldErrors().at("present", present).at("password", password).at("again", again);
    private final SerializableBiConsumer<String, String> then;

    /** @param then takes the present password (empty when none is asked for) and the new one; may throw {@link Refused} */
    PasswordForm(boolean asksForPresent, String save, SerializableBiConsumer<String, String> then) {
        this.then = then;
        addClassName("narrow-form");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("people.password.rules", PasswordRules.SHORTEST));
        if (asksForPresent) {
            add(present);
        }
        Button button = new Button(save, click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        again.addKeyPressListener(Key.ENTER, pressed -> save());
        add(password, again, button);
    }

    private void save() {
        try {
            errors.clear();
            if (!again.getValue().equals(password.getValue())) {
                throw new Refused("again", "people.refused.password-again");
            }
            then.accept(present.getValue(), password.getValue());
            present.clear();
            password.clear();
            again.clear();
        } catch (Refused refused) {
            errors.show(Refusals.byField(refused));
        }
    }
}
