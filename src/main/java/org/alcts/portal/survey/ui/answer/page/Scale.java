package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;

/** One point of a scale: buttons with words beside each other, or a row of numbers with words at its ends. */
final class Scale implements AnswerInput {

    /** Points of which each can show its words. */
    private static final int MOST_WITH_WORDS = 7;

    private final Div content = new Div();
    private final Asked asked;
    private final OneOf oneOf;

    Scale(Asked asked) {
        this.asked = asked;
        oneOf = new OneOf(asked, asked.question().code());
        List<Option> points = asked.question().choices();
        boolean withWords = points.size() <= MOST_WITH_WORDS;
        Div scale = new Div();
        scale.addClassNames("scale", withWords ? "with-words" : "numbers");
        points.forEach(point -> scale.add(pick(point, withWords)));
        content.add(scale);
        if (!withWords) {
            content.add(ends(points));
        }
    }

    private Pick pick(Option point, boolean withWords) {
        String words = asked.words(point);
        Pick pick = oneOf.add(point, words);
        boolean number = point.code().matches("-?\\d+");
        boolean bare = words.equals(point.code());
        if (number && !bare) {
            pick.number(point.code());
        }
        return withWords || !number || bare ? pick : wordless(pick);
    }

    /** Its words are for those who hear them. */
    private static Pick wordless(Pick pick) {
        pick.addClassName("wordless");
        return pick;
    }

    private Component ends(List<Option> points) {
        Span first = new Span(asked.words(points.getFirst()));
        Span last = new Span(asked.words(points.getLast()));
        Div ends = new Div(first, last);
        ends.addClassName("scale-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        return ends;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void focus(String field) {
        oneOf.focus();
    }

    @Override
    public boolean clearable() {
        return true;
    }

    @Override
    public void clear() {
        oneOf.clear();
        asked.answer(oneOf.field(), "");
    }
}
