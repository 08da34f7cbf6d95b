package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.texts.TextCode;
import org.alcts.portal.survey.texts.TextReview;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Section;

/** What the texts of a survey may be about: names that the office adds, changes and takes away. */
class Codebook extends Section {

    private static final int LONGEST_NAME = 80;

    private final TextReview review;
    private final long survey;
    private final SerializableRunnable changed;
    private final TextField name = new TextField(getTranslation("survey-results.codebook.new"));
    private final FieldErrors errors = new FieldErrors().at("name", name);

    Codebook(TextReview review, long survey, List<TextCode> codes, SerializableRunnable changed) {
        super(I18NProvider.translate("survey-results.codebook"));
        this.review = review;
        this.survey = survey;
        this.changed = changed;
        framed();
        note(getTranslation("survey-results.codebook.note"));
        name.setMaxLength(LONGEST_NAME);
        Button add = new Button(getTranslation("survey-results.codebook.add"), click -> add());
        name.addKeyPressListener(Key.ENTER, pressed -> add());
        Div line = new Div(name, add);
        line.addClassName("row");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        codes.forEach(code -> list.add(new ListItem(line(code))));
        add(list, line);
    }

    private Div line(TextCode code) {
        Button rename = small(VaadinIcon.PENCIL, "survey-results.codebook.rename", code);
        rename.addClickListener(click -> rename(code));
        Button remove = small(VaadinIcon.TRASH, "survey-results.codebook.remove", code);
        remove.addClickListener(click -> Ask.beforeLosing(
                getTranslation("survey-results.codebook.remove.ask", code.name()),
                getTranslation("survey-results.codebook.remove.consequence"),
                getTranslation("survey-results.codebook.remove.yes"),
                () -> {
                    try {
                        review.removeCode(survey, code.id());
                    } catch (Refused refused) {
                        Notices.failed(Refusals.sentence(refused));
                    }
                    changed.run();
                }));
        Div line = new Div(new Span(code.name()), new Span(rename, remove));
        line.addClassName("list-line");
        return line;
    }

    private Button small(VaadinIcon icon, String key, TextCode code) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, code.name()));
        button.setTooltipText(getTranslation(key, code.name()));
        return button;
    }

    private void add() {
        try {
            errors.clear();
            review.addCode(survey, name.getValue());
            changed.run();
        } catch (Refused refused) {
            errors.show(Refusals.byField(refused));
        }
    }

    private void rename(TextCode code) {
        EntryDialog dialog = new EntryDialog(
                getTranslation("survey-results.codebook.rename", code.name()),
                getTranslation("survey-results.codebook.save"));
        TextField changedName = dialog.wide("name", new TextField(getTranslation("survey-results.codebook.name")));
        changedName.setMaxLength(LONGEST_NAME);
        changedName.setValue(code.name());
        dialog.onSave(() -> {
            review.renameCode(survey, code.id(), changedName.getValue());
            dialog.close();
            changed.run();
        });
        dialog.open();
    }
}
