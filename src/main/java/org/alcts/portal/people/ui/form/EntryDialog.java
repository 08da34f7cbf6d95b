package org.alcts.portal.people.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.alcts.portal.people.Refused;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.FieldErrors;

/**
 * A form in a dialog. What the service refuses is shown beside the field and the dialog stays open; leaving it with
 * something typed asks once.
 */
public class EntryDialog extends Dialog {

    private static final int TYPING_PAUSE_MILLIS = 150;

    private final FormLayout form = new FormLayout();
    private final FieldErrors errors = new FieldErrors();
    private final Button save = new Button();
    private final Span standing = new Span();
    private SerializableRunnable saving = () -> {};
    private boolean typed;

    public EntryDialog(String title, String saveText) {
        setHeaderTitle(title);
        setWidth("40rem");
        setMaxWidth("96vw");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> leave());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("ui.close"));
        getHeader().add(close);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        add(form);
        save.setText(saveText);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        // What stands in the field with the cursor must have reached the server before it is saved.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        save.setDisableOnClick(true);
        standing.addClassName("entry-standing");
        standing.getElement().setAttribute("role", "status");
        getFooter().add(standing, new Button(getTranslation("ui.cancel"), click -> leave()), save);
        addDialogCloseActionListener(leaving -> leave());
    }

    /** Explains what the entry does; above the fields. */
    public EntryDialog explain(String text) {
        Paragraph explanation = new Paragraph(text);
        explanation.addClassName("explanation");
        addComponentAtIndex(0, explanation);
        return this;
    }

    /** @param property the name by which the service speaks of the field */
    public <F extends Component & HasValidation & HasValue<?, ?>> F field(String property, F field) {
        errors.at(property, field);
        return plain(field);
    }

    /** A field that nothing can be wrong with. */
    public <F extends Component & HasValue<?, ?>> F plain(F field) {
        field.addValueChangeListener(change -> typed |= change.isFromClient());
        if (field instanceof HasValueChangeMode text) {
            // Escape closes the dialog before a field that is still being typed in would say that it changed.
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        }
        form.add(field);
        return field;
    }

    /** A field over the whole width. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F wide(String property, F field) {
        field(property, field);
        form.setColspan(field, 2);
        return field;
    }

    public void onSave(SerializableRunnable action) {
        saving = action;
    }

    /** How the entry stands, beside the button that saves it; empty for nothing to say. */
    public void standing(String text) {
        standing.setText(text);
    }

    /** For what is entered otherwise than in a field: leaving asks from now on. */
    protected void touched() {
        typed = true;
    }

    public void saveText(String text) {
        save.setText(text);
    }

    public FormLayout form() {
        return form;
    }

    private void save() {
        try {
            errors.clear();
            saving.run();
        } catch (Refused refused) {
            errors.show(Refusals.byField(refused));
        } finally {
            save.setEnabled(true);
        }
    }

    private void leave() {
        if (!typed) {
            close();
            return;
        }
        Ask.beforeLosing(
                getTranslation("people.dialog.leave"),
                getTranslation("people.dialog.leave.consequence"),
                getTranslation("people.dialog.leave.yes"),
                this::close);
    }
}
