package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.ui.QueryFilters;

/** Begins an initiative for a need: serving the objective about programs, with the evidence in its text. */
class ProposeLink extends Anchor {

    /** "Provides responsive continuing education programs and publications": what a need calls for. */
    private static final String OBJECTIVE = "3.2";

    ProposeLink(SurveyNeeds found, Need need, NeedShare said, NeedWords words) {
        String name = words.name(need);
        String evidence = said.known()
                ? getTranslation(
                        "learning.evidence",
                        SaidAndDone.share(said),
                        said.answered(),
                        words.counting(need).orElse(name),
                        words.question(need).map(words::question).orElse(name),
                        name,
                        found.survey().title())
                : getTranslation(
                        "learning.evidence.hidden", name, found.survey().title());
        setHref(QueryFilters.none()
                .with("objective", OBJECTIVE)
                .with("title", getTranslation("learning.propose.title", name))
                .with("benefit", evidence)
                .href("initiatives/new"));
        add(VaadinIcon.LIGHTBULB.create());
        add(getTranslation("learning.propose"));
        getElement().setAttribute("aria-label", getTranslation("learning.propose.for", name));
        addClassName("propose");
    }
}
