package org.alcts.portal.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * How something stands, whatever it is. A tone is never shown by its colour alone: it brings an icon, and whoever uses it
 * brings the word.
 */
public enum Tone {
    /** Nothing to say about it: an idea, something that was dropped. */
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    /** Worth knowing, nothing to do: proposed, waiting. */
    INFO(VaadinIcon.INFO_CIRCLE_O),
    /** As it should be: on track, completed. */
    GOOD(VaadinIcon.CHECK_CIRCLE_O),
    /** Wants a look: at risk, stale, due soon. */
    WARNING(VaadinIcon.WARNING),
    /** Wants somebody to act: stalled, overdue. */
    BAD(VaadinIcon.CLOSE_CIRCLE_O);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    /** The icon that stands for this tone where no more particular one is given. */
    public VaadinIcon icon() {
        return icon;
    }

    /** The class that gives an element this tone's colours in the portal's stylesheets: {@code tone-good}. */
    public String className() {
        return "tone-" + word();
    }

    /** Lower-case name, as the chart element in the browser knows it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
