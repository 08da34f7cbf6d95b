package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BooleanSupplier;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;

/** A line of text beside a choice: what "other" means, or a comment. */
final class Beside extends Composite<TextField> {

    static final Option OTHER = Option.of(Option.OTHER, Text.NONE);

    private final Asked asked;
    private final String name;
    private final BooleanSupplier counts;
    private final TextField line;

    private Beside(Asked asked, String part, BooleanSupplier counts) {
        this.asked = asked;
        this.name = asked.question().code() + "[" + part + "]";
        this.counts = counts;
        this.line = Typed.bare(asked, asked.field(name));
        line.addValueChangeListener(change -> pass());
    }

    /** @param chosen whether "other" is */
    static Beside other(Asked asked, BooleanSupplier chosen) {
        Beside words = new Beside(asked, "other", chosen);
        words.line.setAriaLabel(asked.say("survey-answer.other.words"));
        words.line.setPlaceholder(asked.say("survey-answer.other.words"));
        words.line.addClassName("other-words");
        return words;
    }

    static Beside comment(Asked asked) {
        Beside comment = new Beside(asked, "comment", () -> true);
        comment.line.setLabel(asked.say("survey-answer.comment"));
        comment.line.addClassName("comment");
        return comment;
    }

    @Override
    protected TextField initContent() {
        return line;
    }

    /** Name of its field. */
    String name() {
        return name;
    }

    /** Gives the answer as it is now. */
    void pass() {
        asked.answer(name, counts.getAsBoolean() ? line.getValue().strip() : "");
    }

    void focus() {
        line.focus();
    }

    boolean refuse(String message) {
        line.setErrorMessage(message);
        line.setInvalid(true);
        return true;
    }

    void accept() {
        line.setInvalid(false);
        line.setErrorMessage(null);
    }
}
