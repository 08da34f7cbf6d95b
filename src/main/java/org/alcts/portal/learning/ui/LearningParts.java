package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.alcts.portal.ui.QueryFilters;

/** The ways into learning: what members said, how that compares with what is offered, and the offerings themselves. */
class LearningParts extends Nav {

    /** In the order in which they stand. */
    enum Part {
        SAID,
        MAP,
        OFFERINGS
    }

    /** @param survey the one that is looked at; null for the newest */
    LearningParts(Part present, Long survey) {
        addClassName("result-parts");
        getElement().setAttribute("aria-label", getTranslation("learning.parts"));
        for (Part part : Part.values()) {
            Anchor link = new Anchor(address(part, survey), getTranslation("learning.part." + part));
            if (part == present) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private static String address(Part part, Long survey) {
        QueryFilters filters = QueryFilters.none().with("survey", survey);
        return switch (part) {
            case SAID -> filters.href("learning");
            case MAP -> filters.with("by", "format").href("learning");
            case OFFERINGS -> "learning/offerings";
        };
    }
}
