package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.alcts.portal.survey.editing.Codes;
import org.alcts.portal.survey.questionnaire.Option;

/** One option: its code, its words, and what can be done with it. */
class OptionLine extends Div {

    /** What a line asks of the list that it stands in. */
    interface List extends Serializable {
        Draft draft();

        /** "Choice", "Row": what one of the list is called. */
        String one();

        /** Whether one of them may stand alone. */
        boolean exclusive();

        boolean takes(int index, String code);

        void change(int index, java.util.function.UnaryOperator<Option> change);

        void recode(int index, String code);

        void addAfter(int index, String typed);

        void paste(int index, String lines);

        void move(int index, int by);

        void remove(int index);

        void askCondition(int index);

        void rewrite(int index);
    }

    private static final String ELEMENT_VALUE = "event.target.value";
    private static final String PASTED = "event.clipboardData.getData('text')";

    private final List list;
    private final int index;
    private final TextField words;

    OptionLine(List list, int index, Option option) {
        this.list = list;
        this.index = index;
        addClassName("option-line");
        String language = list.draft().language();
        add(code(option));
        words = field("survey-design.option.words", option, language);
        add(words);
        String translation = list.draft().translation();
        if (!translation.isEmpty()) {
            TextField translated = field("survey-design.option.words", option, translation);
            translated.setAriaLabel(
                    getTranslation("survey-design.translated", label("words"), Typing.language(translation)));
            add(translated);
        }
        if (!list.draft().wordsOnly()) {
            listen();
            add(buttons(option));
        }
        mark(option);
    }

    private String label(String what) {
        return getTranslation("survey-design.option." + what, list.one(), index + 1);
    }

    private TextField code(Option option) {
        TextField code = new TextField();
        code.addClassName("option-code");
        code.setAriaLabel(label("code"));
        code.setReadOnly(list.draft().wordsOnly());
        code.setMaxLength(40);
        code.setValue(option.code());
        code.addValueChangeListener(change -> {
            String typed = change.getValue().strip();
            boolean right = Codes.OF_OPTIONS.matcher(typed).matches();
            boolean free = list.takes(index, typed);
            code.setInvalid(!right || !free);
            code.setErrorMessage(
                    getTranslation(right ? "survey-design.option.code-taken" : "survey-design.option.code-malformed"));
            if (right && free) {
                list.recode(index, typed);
            }
        });
        return code;
    }

    private TextField field(String label, Option option, String language) {
        TextField field = new TextField();
        field.addClassName("option-words");
        field.setAriaLabel(getTranslation(label, list.one(), index + 1));
        field.getElement().setAttribute("lang", language);
        String value = option.text().byLanguage().getOrDefault(language, "");
        return Typing.into(
                field,
                value,
                typed -> list.change(index, now -> now.withText(now.text().with(language, typed))));
    }

    /** Enter goes on to the next, several pasted lines are several options, Backspace in an empty one takes it away. */
    private void listen() {
        on(
                "keydown",
                "event.key === 'Enter' && !event.isComposing && !event.repeat",
                ELEMENT_VALUE,
                typed -> list.addAfter(index, typed));
        on(
                "keydown",
                "event.key === 'Backspace' && event.target.value === ''",
                ELEMENT_VALUE,
                typed -> list.remove(index));
        on("keydown", "event.altKey && event.key === 'ArrowUp'", ELEMENT_VALUE, typed -> list.move(index, -1));
        on("keydown", "event.altKey && event.key === 'ArrowDown'", ELEMENT_VALUE, typed -> list.move(index, 1));
        on("paste", PASTED + ".trim().includes('\\n')", PASTED, pasted -> list.paste(index, pasted));
    }

    private void on(String event, String when, String data, SerializableConsumer<String> action) {
        // The filter stops the browser's own doing, but only where the portal does something else.
        words.getElement()
                .addEventListener(
                        event,
                        (DomEvent happened) ->
                                action.accept(happened.getEventData().path(data).asString("")))
                .setFilter("(" + when + ") && (event.preventDefault(), true)")
                .addEventData(data);
    }

    private Div buttons(Option option) {
        Div buttons = new Div();
        buttons.addClassName("option-buttons");
        var up = Typing.bare(VaadinIcon.ARROW_UP, label("up"), () -> list.move(index, -1));
        var down = Typing.bare(VaadinIcon.ARROW_DOWN, label("down"), () -> list.move(index, 1));
        var remove = Typing.bare(VaadinIcon.CLOSE_SMALL, label("remove"), () -> list.remove(index));
        up.addClassName("on-desk");
        down.addClassName("on-desk");
        buttons.add(up, down, menu(option), remove);
        return buttons;
    }

    private Button menu(Option option) {
        Button more = Typing.bare(VaadinIcon.ELLIPSIS_DOTS_V, label("more"), () -> {});
        SmallMenu.on(more, label("more"), menu -> {
            menu.action(getTranslation("survey-design.option.condition"), () -> list.askCondition(index));
            if (list.exclusive()) {
                menu.choice(getTranslation("survey-design.option.exclusive"), option.exclusive(), () -> {
                    list.change(index, now -> now.withExclusive(!now.exclusive()));
                    list.rewrite(index);
                });
            }
            menu.action(getTranslation("survey-design.up"), () -> list.move(index, -1));
            menu.action(getTranslation("survey-design.down"), () -> list.move(index, 1));
        });
        return more;
    }

    private void mark(Option option) {
        Div marks = new Div();
        marks.addClassNames("option-marks", "note");
        if (option.exclusive()) {
            marks.add(new Span(getTranslation("survey-design.option.exclusive.mark")));
        }
        if (!option.condition().isBlank()) {
            marks.add(new Span(getTranslation("survey-design.option.condition.mark", option.condition())));
        }
        if (marks.getElement().getChildCount() > 0) {
            add(marks);
        }
    }

    void focus() {
        words.focus();
    }
}
