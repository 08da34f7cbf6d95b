package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A line of the outline: the texts of the survey, a page, or a question. */
class OutlineItem extends Div implements ClickNotifier<Div> {

    /**
     * What a line shows.
     *
     * @param level 1 for pages, 2 for questions
     * @param code of a question; empty for the others
     * @param words the first of its text
     * @param findings how many checks found something here
     */
    record Line(
            String key,
            int level,
            VaadinIcon icon,
            String iconText,
            String code,
            String words,
            boolean conditional,
            int findings) {}

    private final Icon picture = new Icon();
    private final Span code = new Span();
    private final Span words = new Span();
    private final Icon conditional = VaadinIcon.SPLIT.create();
    private final Icon found = VaadinIcon.WARNING.create();
    private Line line;

    OutlineItem() {
        addClassName("outline-item");
        getElement().setAttribute("role", "treeitem");
        code.addClassName("outline-code");
        words.addClassName("outline-words");
        conditional.addClassName("outline-mark");
        found.addClassNames("outline-mark", "tone-warning");
        for (Icon icon : new Icon[] {picture, conditional, found}) {
            icon.getElement().setAttribute("aria-hidden", "true");
        }
        add(picture, code, words, conditional, found);
    }

    /** Changes only what is not so already, so that typing sends little. */
    void show(Line shown) {
        if (shown.equals(line)) {
            return;
        }
        line = shown;
        getElement().setAttribute("data-key", shown.key());
        getElement().setAttribute("aria-level", Integer.toString(shown.level()));
        getElement().setAttribute("aria-label", spoken(shown));
        if (!shown.key().isEmpty()) {
            getElement().setAttribute("draggable", "true");
        }
        setClassName("outline-question", shown.level() > 1);
        picture.setIcon(shown.icon());
        code.setText(shown.code());
        code.setVisible(!shown.code().isEmpty());
        words.setText(shown.words());
        setTitle(shown.iconText());
        conditional.setVisible(shown.conditional());
        found.setVisible(shown.findings() > 0);
    }

    void choose(boolean chosen) {
        getElement().setAttribute("aria-selected", Boolean.toString(chosen));
    }

    private String spoken(Line shown) {
        StringBuilder spoken = new StringBuilder();
        if (!shown.code().isEmpty()) {
            spoken.append(shown.code()).append(", ");
        }
        spoken.append(shown.words()).append(", ").append(shown.iconText());
        if (shown.conditional()) {
            spoken.append(", ").append(getTranslation("survey-design.outline.conditional"));
        }
        if (shown.findings() > 0) {
            spoken.append(", ").append(getTranslation("survey-design.outline.findings", shown.findings()));
        }
        return spoken.toString();
    }
}
