package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/** Any of the choices below each other, "other" with its own words, a line for a comment; or the one tick of a consent. */
final class TickList implements AnswerInput {

    @Tag("portal-choices")
    @JsModule("./portal-choices.ts")
    private static final class Choices extends HtmlContainer {}

    private final Div content = new Div();
    private final Asked asked;
    private final Map<Option, Pick> ticks = new LinkedHashMap<>();
    private final Besides beside = new Besides();

    private TickList(Asked asked) {
        this.asked = asked;
    }

    static TickList choices(Asked asked) {
        TickList list = new TickList(asked);
        Question question = asked.question();
        Choices picks = new Choices();
        picks.addClassName("picks");
        question.choices().forEach(choice -> picks.add(list.tick(choice, field(question, choice))));
        list.content.add(picks);
        if (question.rules().other()) {
            Pick other = list.tick(Beside.OTHER, field(question, Beside.OTHER));
            Beside words = list.beside.add(Beside.other(asked, other::picked));
            Div both = new Div(other, words);
            both.addClassName("pick-other");
            picks.add(both);
        }
        if (question.rules().comment()) {
            list.content.add(list.beside.add(Beside.comment(asked)));
        }
        return list;
    }

    /** The question itself is what one ticks. */
    static TickList consent(Asked asked, Span mark, String describedBy) {
        TickList list = new TickList(asked);
        Question question = asked.question();
        Option consent = Option.of("", question.text());
        Pick tick = list.tick(consent, question.code()).describedBy(describedBy);
        tick.addClassName("consent");
        if (question.obligation() == Obligation.HARD) {
            tick.mark(mark);
        }
        list.content.add(tick);
        return list;
    }

    private static String field(Question question, Option choice) {
        return question.code() + "[" + choice.code() + "]";
    }

    private Pick tick(Option choice, String field) {
        Pick tick = Pick.tick(asked.id(field), asked.words(choice));
        tick.start(Field.TICKED.equals(asked.answer(field)));
        if (choice.exclusive()) {
            tick.exclusive();
        }
        ticks.put(choice, tick);
        tick.onChange(() -> {
            if (tick.picked()) {
                letGo(choice);
            }
            pass();
        });
        return tick;
    }

    /** As the browser has done it by now; it says so as well, right after this. */
    private void letGo(Option ticked) {
        ticks.forEach((choice, tick) -> {
            if (!choice.equals(ticked) && (ticked.exclusive() || choice.exclusive())) {
                tick.hasLetGo();
            }
        });
    }

    private void pass() {
        Map<String, String> answers = new LinkedHashMap<>();
        ticks.forEach((choice, tick) -> answers.put(
                choice.code().isEmpty() ? asked.question().code() : field(asked.question(), choice),
                tick.picked() ? Field.TICKED : ""));
        beside.pass();
        asked.answer(answers);
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void focus(String field) {
        if (!beside.focus(field)) {
            ticks.values().stream().findFirst().ifPresent(Pick::focus);
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
