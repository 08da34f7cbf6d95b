package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A question and what was answered: its words, of how many, one sentence, the answers, and what is to be known of them. */
class ResultCard extends Article {

    private final Div top = new Div();

    /** @param basis of how many people: "812 of 830 answered" */
    ResultCard(String code, String question, String basis) {
        addClassNames("card", "result-card");
        Span name = new Span(code);
        name.addClassName("result-code");
        H3 words = new H3(new Span(question));
        if (!code.isEmpty()) {
            words.addComponentAsFirst(new Span(" "));
            words.addComponentAsFirst(name);
            setId("q-" + code);
        }
        Paragraph base = new Paragraph(basis);
        base.addClassName("note");
        Div heading = new Div(words, base);
        heading.addClassName("result-heading");
        top.addClassName("chart-top");
        top.add(heading);
        add(top);
    }

    /** The main thing to see, in one sentence with its number. */
    ResultCard reading(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("result-reading");
        add(paragraph);
        return this;
    }

    ResultCard body(Component... content) {
        add(content);
        return this;
    }

    ResultCard note(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("note");
        add(paragraph);
        return this;
    }

    /** Beside the question: another way to look at it. */
    ResultCard action(Component action) {
        top.add(action);
        return this;
    }
}
