package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Always in sight: whether all is saved, back and forth, the language translated into, the checks, the preview. */
class DesignBar extends Div {

    /** What the bar's buttons do. */
    interface Actions extends java.io.Serializable {
        void undo();

        void redo();

        void checks();

        void preview();

        void correct();
    }

    private final Draft draft;
    private final Button undo;
    private final Button redo;
    private final Button checks = new Button();
    private final Button correct;
    private final Span standing = new Span();
    private final Div translation = new Div();
    private List<String> languages = List.of();

    DesignBar(Draft draft, Actions actions) {
        this.draft = draft;
        addClassName("design-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("survey-design.bar"));
        standing.addClassName("design-standing");
        standing.getElement().setAttribute("role", "status");
        undo = Typing.icon(VaadinIcon.ARROW_BACKWARD, getTranslation("survey-design.undo"), actions::undo);
        redo = Typing.icon(VaadinIcon.ARROW_FORWARD, getTranslation("survey-design.redo"), actions::redo);
        checks.addClassName("checks-button");
        translation.addClassName("design-translation");
        checks.addClickListener(click -> actions.checks());
        Button preview = button("survey-design.preview", VaadinIcon.EYE, actions::preview);
        correct = button("survey-design.correct", VaadinIcon.CHECK, actions::correct);
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        add(standing, translation);
        if (draft.wordsOnly()) {
            add(preview, correct);
        } else {
            add(undo, redo, checks, preview);
        }
    }

    private Button button(String text, VaadinIcon icon, SerializableRunnable action) {
        return new Button(getTranslation(text), icon.create(), click -> action.run());
    }

    /** @param findings how many checks found something */
    void show(int findings, boolean checksOpen) {
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
        checks.setText(getTranslation("survey-design.checks.button", findings));
        checks.setIcon((findings == 0 ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.WARNING).create());
        checks.getElement().setAttribute("aria-expanded", Boolean.toString(checksOpen));
        correct.setEnabled(draft.standing() == Draft.Standing.COLLECTED);
        showStanding();
        showTranslation();
    }

    private void showStanding() {
        standing.removeAll();
        String words = getTranslation("survey-design.standing." + draft.standing());
        standing.add(
                switch (draft.standing()) {
                    case SAVED -> new StatusBadge(Tone.GOOD, words);
                    case COLLECTED -> new StatusBadge(Tone.INFO, words);
                    case NOT_SAVED -> new StatusBadge(Tone.BAD, words);
                    case CONFLICT -> new StatusBadge(Tone.WARNING, words);
                });
        if (draft.standing() == Draft.Standing.NOT_SAVED) {
            standing.add(new Button(getTranslation("survey-design.retry"), click -> draft.retry()));
        }
    }

    private void showTranslation() {
        List<String> now = draft.questionnaire().otherLanguages();
        if (now.equals(languages) && shows(draft.translation())) {
            return;
        }
        languages = now;
        translation.removeAll();
        if (now.isEmpty()) {
            return;
        }
        Select<String> select = new Select<>();
        select.setAriaLabel(getTranslation("survey-design.translation"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("survey-design.translation.none"));
        select.setItemLabelGenerator(tag -> tag == null || tag.isEmpty()
                ? getTranslation("survey-design.translation.none")
                : getTranslation("survey-design.translation.into", Typing.language(tag)));
        select.setItems(now);
        select.setValue(draft.translation().isEmpty() ? null : draft.translation());
        select.addValueChangeListener(
                change -> draft.translateInto(change.getValue() == null ? "" : change.getValue()));
        translation.add(select);
    }

    private boolean shows(String language) {
        return translation
                .getChildren()
                .findFirst()
                .map(select -> ((Select<?>) select).getValue())
                .map(language::equals)
                .orElse(language.isEmpty());
    }
}
