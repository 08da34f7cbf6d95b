package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.survey.editing.Changed;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** The languages of a survey: the one that everything is written in first, and those that it is translated into. */
class LanguagesField extends Div {

    private final Draft draft;

    LanguagesField(Draft draft) {
        this.draft = draft;
        addClassName("stack");
        add(new Paragraph(getTranslation("survey-design.languages.base", Typing.language(draft.language()))));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        draft.questionnaire().otherLanguages().forEach(tag -> list.add(item(tag)));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
        add(adding());
    }

    private ListItem item(String tag) {
        String name = Typing.language(tag);
        Span words = new Span(name);
        words.addClassName("language-name");
        Button translate =
                new Button(getTranslation("survey-design.languages.translate"), click -> draft.translateInto(tag));
        translate.addThemeVariants(ButtonVariant.TERTIARY);
        translate.setAriaLabel(getTranslation("survey-design.languages.translate.into", name));
        Button base = new Button(getTranslation("survey-design.languages.make-base"), click -> makeBase(tag));
        base.addThemeVariants(ButtonVariant.TERTIARY);
        base.setAriaLabel(getTranslation("survey-design.languages.make-base.named", name));
        Div line = new Div(
                words,
                translate,
                base,
                Typing.icon(
                        VaadinIcon.CLOSE_SMALL,
                        getTranslation("survey-design.languages.remove", name),
                        () -> remove(tag)));
        line.addClassName("row");
        return new ListItem(line);
    }

    private ComboBox<String> adding() {
        ComboBox<String> add = new ComboBox<>(getTranslation("survey-design.languages.add"));
        add.setHelperText(getTranslation("survey-design.languages.add.help"));
        add.setItemLabelGenerator(Typing::language);
        add.setItems(languages());
        add.setAllowCustomValue(true);
        add.addCustomValueSetListener(typed -> {
            String tag = Locale.forLanguageTag(typed.getDetail().strip().replace('_', '-'))
                    .toLanguageTag();
            boolean wrong = tag.equals("und");
            add.setInvalid(wrong);
            add.setErrorMessage(getTranslation("survey-design.languages.unknown"));
            if (!wrong) {
                offer(tag);
            }
        });
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                offer(change.getValue());
            }
        });
        return add;
    }

    private List<String> languages() {
        List<String> taken = draft.questionnaire().languages();
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !taken.contains(tag))
                .sorted(Comparator.comparing(Typing::language))
                .toList();
    }

    private void offer(String tag) {
        if (draft.questionnaire().languages().contains(tag)) {
            return;
        }
        List<String> others = new ArrayList<>(draft.questionnaire().otherLanguages());
        others.add(tag);
        change(draft.language(), others);
        draft.translateInto(tag);
    }

    /** What was translated stays in the document: the language can be added again, and is whole. */
    private void remove(String tag) {
        change(draft.language(), without(tag));
    }

    /** The checks will name what has no words in it yet. */
    private void makeBase(String tag) {
        List<String> others = new ArrayList<>(without(tag));
        others.addFirst(draft.language());
        change(tag, others);
    }

    private List<String> without(String tag) {
        return draft.questionnaire().otherLanguages().stream()
                .filter(other -> !other.equals(tag))
                .toList();
    }

    private void change(String base, List<String> others) {
        Questionnaire now = draft.questionnaire();
        draft.remake(new Changed(now.withLanguages(base, others), ""), Update.ALL);
    }
}
