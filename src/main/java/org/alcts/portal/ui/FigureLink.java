package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One number that matters, what it counts, and the way to the list behind it. */
public class FigureLink extends Anchor {

    /**
     * @param figure as it is to be read: "12", "4 of 26", "38 %"
     * @param label what is counted, in words that stand on their own
     * @param href the list that holds exactly what was counted
     */
    public FigureLink(String figure, String label, String href) {
        setHref(href);
        addClassName("figure");
        Span number = new Span(figure);
        number.addClassName("figure-number");
        Span words = new Span(label);
        words.addClassName("figure-label");
        add(number, new Span(" "), words);
    }

    public FigureLink(long figure, String label, String href) {
        this(Formats.here().number(figure), label, href);
    }

    /** For a nought whose list there is not: it stays a figure and leads nowhere. */
    public FigureLink withoutList() {
        removeHref();
        return this;
    }

    /** How this figure stands; the label has to say so in words as well. */
    public FigureLink tone(Tone tone) {
        addClassName(tone.className());
        return this;
    }

    /** A second line: of how many, since when, compared with what. */
    public FigureLink basis(String text) {
        Span basis = new Span(text);
        basis.addClassName("figure-basis");
        add(new Span(" "), basis);
        return this;
    }
}
