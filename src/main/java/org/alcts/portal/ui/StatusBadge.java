package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A status as a word, an icon and a colour, in this order of importance. */
public class StatusBadge extends Span {

    public StatusBadge(Tone tone, String word) {
        this(tone, word, tone.icon());
    }

    /** @param icon a more particular one than the tone's own, for example a clock for what is stale */
    public StatusBadge(Tone tone, String word, VaadinIcon icon) {
        addClassNames("badge", tone.className());
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(word));
    }

    /** A longer explanation for whoever points at it; the word alone must be enough without it. */
    public StatusBadge explainedBy(String explanation) {
        setTitle(explanation);
        return this;
    }
}
