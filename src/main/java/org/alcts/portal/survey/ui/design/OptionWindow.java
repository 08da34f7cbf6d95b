package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Which lines of a long list of options are shown: a list of all countries would take a browser seconds for every line that
 * is added. Not seen while all fit.
 */
class OptionWindow extends Div {

    private static final int LINES = 40;

    private final Span where = new Span();
    private final Button back;
    private final Button on;
    private int from;
    private int size;

    /** @param moved is told to write the lines anew */
    OptionWindow(SerializableRunnable moved) {
        addClassNames("row", "option-window");
        where.addClassName("note");
        back = Typing.icon(VaadinIcon.ANGLE_LEFT, getTranslation("survey-design.options.back"), () -> {
            from -= LINES;
            moved.run();
        });
        on = Typing.icon(VaadinIcon.ANGLE_RIGHT, getTranslation("survey-design.options.on"), () -> {
            from += LINES;
            moved.run();
        });
        add(back, where, on);
    }

    /** Index of the first line that is shown. */
    int from() {
        return from;
    }

    /** Index after the last line that is shown. */
    int to() {
        return Math.min(size, from + LINES);
    }

    /** Takes notice of how many there are. */
    void fit(int options) {
        size = options;
        from = Math.clamp(from, 0, Math.max(0, options - 1));
        setVisible(options > LINES);
        back.setEnabled(from > 0);
        on.setEnabled(to() < options);
        where.setText(getTranslation("survey-design.options.where", from + 1, to(), options));
    }

    /** Moves so that this line is shown, with some before it. */
    void bring(int index, int options) {
        if (index < from || index >= from + LINES) {
            from = Math.clamp(index - LINES / 2, 0, Math.max(0, options - LINES));
        }
    }
}
