package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.alcts.portal.survey.questionnaire.Option;

/** One of the choices from the browser's own list, which phones show in the way that suits a thumb. */
final class ListToOpen implements AnswerInput {

    private static final String VALUE = "value";

    @Tag("select")
    private static final class Choices extends HtmlContainer implements Focusable<Choices> {}

    private final Div content = new Div();
    private final Choices choices = new Choices();
    private final Asked asked;
    private final Besides beside = new Besides();

    /** @param labelledBy ids of what names it */
    ListToOpen(Asked asked, String labelledBy) {
        this.asked = asked;
        String field = asked.question().code();
        choices.setId(asked.id(field));
        choices.addClassName("list-to-open");
        choices.getElement().setAttribute("aria-labelledby", labelledBy);
        option("", asked.say("survey-answer.choose"));
        asked.question().choices().forEach(choice -> option(choice.code(), asked.words(choice)));
        Div box = new Div(choices);
        box.addClassName("pick-other");
        content.add(box);
        if (asked.question().rules().other()) {
            option(Option.OTHER, asked.words(Beside.OTHER)).setAttribute("data-other", true);
            Beside words = beside.add(Beside.other(asked, () -> Option.OTHER.equals(value())));
            box.add(words);
        }
        if (asked.question().rules().comment()) {
            content.add(beside.add(Beside.comment(asked)));
        }
        choices.getElement().setProperty(VALUE, asked.answer(field));
        choices.getElement().addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                beside.pass();
                asked.answer(field, value());
            }
        });
    }

    private Element option(String code, String words) {
        Element option = new Element("option");
        option.setAttribute(VALUE, code);
        option.setText(words);
        if (code.equals(asked.answer(asked.question().code()))) {
            // The value is set before there are options to choose from.
            option.setAttribute("selected", true);
        }
        choices.getElement().appendChild(option);
        return option;
    }

    private String value() {
        return choices.getElement().getProperty(VALUE, "");
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void focus(String field) {
        if (!beside.focus(field)) {
            choices.focus();
        }
    }

    @Override
    public boolean refuse(String field, String message) {
        return beside.refuse(field, message);
    }

    @Override
    public void accept() {
        beside.accept();
    }
}
