package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.QueryFilters;

/** Begins an initiative for a need: serving the objective about programs, with the evidence in its text. */
class ProposeLink extends Anchor {

    /** "Provides responsive continuing education programs and publications": what a need calls for. */
    private static final String OBJECTIVE = "3.2";

    ProposeLink(SurveyNeeds found, Need need, NeedShare said, NeedWords words) {
        this(words.name(need), evidence(found.survey(), need, said, words));
    }

    /** With what the need map knows besides: the gap, what is offered, and how well that fits. */
    ProposeLink(NeedMap map, MapTopic topic, NeedWords words) {
        this(
                topic.name(),
                evidence(map.survey(), topic.need().need(), topic.need().interested(), words) + " "
                        + MapWords.evidence(map, topic));
    }

    private ProposeLink(String name, String evidence) {
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

    private static String evidence(SurveySummary survey, Need need, NeedShare said, NeedWords words) {
        String name = words.name(need);
        return said.known()
                ? I18NProvider.translate(
                        "learning.evidence",
                        SaidAndDone.share(said),
                        said.answered(),
                        words.counting(need).orElse(name),
                        words.question(need).map(words::question).orElse(name),
                        name,
                        survey.title())
                : I18NProvider.translate("learning.evidence.hidden", name, survey.title());
    }
}
