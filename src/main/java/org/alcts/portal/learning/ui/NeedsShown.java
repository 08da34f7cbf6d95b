package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/** Which needs or topics of a survey are shown, by what is linked to them; how they are called in {@code ?state=}. */
enum NeedsShown {
    /** Needs to which no initiative is linked. */
    WITHOUT_INITIATIVE,
    /** Needs to which nothing is linked. */
    NOTHING_LINKED,
    /** Topics to which nothing is linked. */
    TOPICS_NOTHING_LINKED;

    static final String STATE = "state";

    boolean ofTopics() {
        return this == TOPICS_NOTHING_LINKED;
    }

    /** @param shown null for all */
    static String address(SurveyNeeds found, NeedsShown shown) {
        return QueryFilters.none()
                .with("survey", found.survey().id())
                .with(STATE, shown)
                .href("learning");
    }

    /** A way to each choice with the number of lines that it shows; a null key stands for all. */
    static Nav choice(SurveyNeeds found, Map<NeedsShown, Integer> choices, int all, NeedsShown present) {
        Nav nav = new Nav();
        nav.addClassName("result-parts");
        nav.getElement().setAttribute("aria-label", I18NProvider.translate("learning.shown"));
        nav.add(link(found, null, all, present));
        choices.forEach((shown, count) -> nav.add(link(found, shown, count, present)));
        return nav;
    }

    private static Anchor link(SurveyNeeds found, NeedsShown shown, int count, NeedsShown present) {
        Span number = new Span(Formats.here().number(count));
        number.addClassName("shown-count");
        Anchor link = new Anchor(address(found, shown));
        link.add(
                new Span(I18NProvider.translate(shown == null ? "learning.shown.all" : "learning.shown." + shown)),
                new Span(" "),
                number);
        if (shown == present) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
