package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.ComputedHealth;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.NewUpdate;
import org.alcts.portal.initiative.PlannedMilestone;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.MoneyField;

/**
 * The update of one initiative, with what was said last already in it. Says while one writes what the portal will compute,
 * and asks for the reason as soon as the claim is another. Saved by its button, or by Control and Enter in any field.
 */
class UpdateForm extends Div {

    /** What the form begins with. @param spentMinor null when never reported @param computed once this is posted @param draft null for nothing */
    record Beginning(
            long initiativeId,
            String title,
            String narrative,
            Health claimed,
            int percentDone,
            Long spentMinor,
            String currency,
            List<PlannedMilestone> milestones,
            ComputedHealth computed,
            NewUpdate draft)
            implements java.io.Serializable {}

    private final InitiativeUpdates updates;
    private final Beginning beginning;
    private final SerializableRunnable posted;
    private final TextArea narrative = new TextArea(getTranslation("update.narrative"));
    private final RadioButtonGroup<Health> claimed = new RadioButtonGroup<>(getTranslation("update.claimed"));
    private final IntegerField percent = new IntegerField(getTranslation("update.percent"));
    private final MoneyField spent;
    private final CheckboxGroup<PlannedMilestone> done = new CheckboxGroup<>(getTranslation("update.milestones"));
    private final TextArea reason = new TextArea(getTranslation("update.reason"));
    private final Span computed = new Span();
    private final Paragraph why = new Paragraph();
    private final Paragraph fault = new Paragraph();
    private final FieldErrors errors = new FieldErrors();
    private final Span kept = new Span();
    private ComputedHealth expected;

    UpdateForm(InitiativeUpdates updates, Beginning beginning, SerializableRunnable posted) {
        this.updates = updates;
        this.beginning = beginning;
        this.posted = posted;
        this.expected = beginning.computed();
        spent = new MoneyField(getTranslation("update.spent"), beginning.currency());
        addClassName("update-form");
        fields();
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 4));
        form.add(narrative, 4);
        form.add(claimed, 2);
        form.add(percent, spent);
        if (!open().isEmpty()) {
            form.add(done, 4);
        }
        form.add(computedLine(), 4);
        form.add(reason, 4);
        fault.addClassName("error-text");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        Button save = new Button(getTranslation("update.save"), click -> post());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setAriaLabel(getTranslation("update.save.of", beginning.title()));
        // What stands in the field with the cursor must have reached the server before it is saved.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        Div actions = new Div(save, kept);
        actions.addClassName("actions");
        add(form, fault, actions);
        if (beginning.draft() != null) {
            show(beginning.draft());
        }
        compare();
        keepAsTyped();
    }

    private void fields() {
        narrative.setValue(beginning.narrative() == null ? "" : beginning.narrative());
        narrative.setMaxLength(4000);
        narrative.setMinRows(2);
        narrative.setRequiredIndicatorVisible(true);
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(800);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(800);
        claimed.setItems(Health.values());
        claimed.setItemLabelGenerator(InitiativeWords::of);
        claimed.addClassName("in-a-row");
        claimed.setRequiredIndicatorVisible(true);
        claimed.setValue(beginning.claimed());
        claimed.addValueChangeListener(change -> compare());
        percent.setValue(beginning.percentDone());
        percent.setMin(0);
        percent.setMax(100);
        percent.setStepButtonsVisible(true);
        percent.setStep(5);
        percent.setManualValidation(true);
        spent.setMinor(beginning.spentMinor());
        done.setItems(open());
        kept.addClassName("note");
        kept.getElement().setAttribute("aria-live", "polite");
        done.setItemLabelGenerator(m ->
                getTranslation("update.milestone", m.title(), Formats.here().day(m.dueOn())));
        done.addValueChangeListener(change -> {
            expected = updates.computedWith(beginning.initiativeId(), doneIds());
            compare();
        });
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("update.reason.help"));
        reason.setMaxLength(4000);
        errors.at("narrative", narrative)
                .at("healthClaimed", claimed)
                .at("percentDone", percent)
                .at("spentMinor", spent)
                .at("differenceReason", reason);
    }

    private Div computedLine() {
        Div line = new Div(new Span(getTranslation("update.computed")), computed, why);
        line.addClassName("computed-line");
        line.getElement().setAttribute("aria-live", "polite");
        why.addClassName("secondary");
        return line;
    }

    private List<PlannedMilestone> open() {
        return beginning.milestones().stream().filter(m -> m.doneOn() == null).toList();
    }

    private Set<Long> doneIds() {
        return done.getValue().stream().map(PlannedMilestone::id).collect(Collectors.toSet());
    }

    private void compare() {
        computed.removeAll();
        computed.add(InitiativeWords.badge(expected.health()));
        why.setText(String.join(" ", InitiativeWords.derivation(expected)));
        reason.setVisible(claimed.getValue() != null && claimed.getValue() != expected.health());
    }

    /** What was typed when the person last left this form. */
    private void show(NewUpdate draft) {
        narrative.setValue(draft.narrative() == null ? "" : draft.narrative());
        claimed.setValue(draft.healthClaimed());
        percent.setValue(draft.percentDone());
        spent.setMinor(draft.spentMinor());
        reason.setValue(draft.differenceReason() == null ? "" : draft.differenceReason());
        done.setValue(open().stream()
                .filter(milestone -> draft.milestonesDone().contains(milestone.id()))
                .collect(Collectors.toSet()));
        kept.setText(getTranslation("update.draft-restored"));
    }

    private void keepAsTyped() {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(narrative, claimed, percent, spent, done, reason)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    updates.keep(typed());
                    kept.setText(getTranslation("update.draft-kept"));
                }
            });
        }
    }

    private NewUpdate typed() {
        return new NewUpdate(
                beginning.initiativeId(),
                narrative.getValue(),
                claimed.getValue(),
                percent.getValue() == null ? -1 : percent.getValue(),
                spent.minor(),
                reason.getValue(),
                doneIds());
    }

    private void post() {
        errors.clear();
        fault.setVisible(false);
        try {
            updates.post(typed());
            posted.run();
        } catch (Refused refused) {
            if ("differenceReason".equals(refused.field())) {
                // The milestones may have been done by somebody else meanwhile.
                expected = updates.computedWith(beginning.initiativeId(), doneIds());
                compare();
            }
            if (refused.field().isEmpty()) {
                fault.setText(Refusals.sentence(refused));
                fault.setVisible(true);
            } else {
                errors.show(Refusals.byField(refused));
            }
        }
    }

    /** Puts the cursor where one begins to write. */
    void begin() {
        narrative.focus();
    }
}
