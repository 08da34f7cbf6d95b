package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.ui.EmptyState;

/** Looks up questions of the bank and adds one after the other; it stays open until it is closed. */
class BankDialog extends Dialog {

    private final DesignChoices choices;
    private final Draft draft;
    private final SerializableConsumer<Question> chosen;
    private final Div results = new Div();
    private final Paragraph said = new Paragraph();

    BankDialog(Draft draft, DesignChoices choices, SerializableConsumer<Question> chosen) {
        this.draft = draft;
        this.choices = choices;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("survey-design.bank.title"));
        setWidth("52rem");
        setMaxWidth("96vw");
        setHeight("min(46rem, 92vh)");
        getHeader().add(Typing.icon(VaadinIcon.CLOSE_SMALL, getTranslation("ui.close"), this::close));
        TextField search = new TextField(getTranslation("survey-design.bank.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.addValueChangeListener(change -> show(change.getValue()));
        search.setAutofocus(true);
        said.addClassName("note");
        said.getElement().setAttribute("aria-live", "polite");
        results.addClassName("bank-results");
        Div content = new Div(search, said, results);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("survey-design.bank.done"), click -> close()));
        show("");
    }

    private void show(String words) {
        results.removeAll();
        List<Question> found = choices.search(words, draft.language());
        said.setText(getTranslation("survey-design.bank.found", found.size()));
        if (found.isEmpty()) {
            results.add(new EmptyState(getTranslation("survey-design.bank.none"))
                    .because(getTranslation("survey-design.bank.none.why")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "bank-list");
        found.forEach(question -> list.add(item(question)));
        results.add(list);
    }

    private ListItem item(Question question) {
        String language = draft.language();
        Span code = new Span(question.code());
        code.addClassName("outline-code");
        Span text = new Span(question.text().in(language, "en"));
        Div words = new Div(new Div(code, text), about(question, language));
        words.addClassName("bank-words");
        boolean there = draft.questionnaire().questions().stream()
                .anyMatch(asked -> asked.identity().equals(question.identity()));
        Button add = new Button();
        add.addThemeVariants(ButtonVariant.TERTIARY);
        write(add, question, there);
        add.addClickListener(click -> {
            chosen.accept(question);
            said.setText(getTranslation("survey-design.bank.added", question.code()));
            write(add, question, true);
        });
        Div line = new Div(words, add);
        line.addClassName("bank-line");
        return new ListItem(line);
    }

    private void write(Button add, Question question, boolean there) {
        String words = getTranslation(there ? "survey-design.bank.again" : "survey-design.bank.add");
        add.setText(words);
        add.setAriaLabel(words + " " + question.code());
        add.setIcon((there ? VaadinIcon.CHECK : VaadinIcon.PLUS).create());
    }

    private Div about(Question question, String language) {
        String topic = question.topic().isEmpty() ? "" : " · " + choices.topicName(question.topic(), language);
        Div about = new Div(KindWords.name(question.kind()) + topic);
        about.addClassName("note");
        return about;
    }
}
