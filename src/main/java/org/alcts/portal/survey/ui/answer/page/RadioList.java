package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;

/** One of the choices below each other, "other" with its own words, a line for a comment. Also yes or no. */
final class RadioList implements AnswerInput {

    private final Div content = new Div();
    private final Asked asked;
    private final OneOf oneOf;
    private final Besides beside = new Besides();

    RadioList(Asked asked) {
        this.asked = asked;
        Question question = asked.question();
        oneOf = new OneOf(asked, question.code()).then(this::besides);
        Div picks = new Div();
        picks.addClassName("picks");
        if (question.kind() == QuestionKind.YES_NO) {
            picks.addClassName("in-line");
            picks.add(oneOf.add(Option.of(Field.YES, Text.NONE), asked.say("survey-answer.yes")));
            picks.add(oneOf.add(Option.of(Field.NO, Text.NONE), asked.say("survey-answer.no")));
        }
        question.choices().forEach(choice -> picks.add(oneOf.add(choice, asked.words(choice))));
        content.add(picks);
        Rules rules = question.kind() == QuestionKind.SINGLE ? question.rules() : Rules.NONE;
        if (rules.other()) {
            Pick other = oneOf.add(Beside.OTHER, asked.words(Beside.OTHER));
            Beside words = beside.add(Beside.other(asked, () -> Option.OTHER.equals(oneOf.value())));
            Div both = new Div(other, words);
            both.addClassName("pick-other");
            picks.add(both);
        }
        if (rules.comment()) {
            content.add(beside.add(Beside.comment(asked)));
        }
    }

    /** The words of "other" are an answer only as long as it is chosen; they stay in their field all the same. */
    private void besides() {
        beside.pass();
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void focus(String field) {
        if (!beside.focus(field)) {
            oneOf.focus();
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

    @Override
    public boolean clearable() {
        return true;
    }

    @Override
    public void clear() {
        oneOf.clear();
        besides();
        asked.answer(oneOf.field(), "");
    }
}
