package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.learning.NeedReference;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.QueryFilters;

/** Begins an initiative for a need, which it is tied to once it is filed: with an objective, and the evidence in its text. */
class ProposeLink extends Anchor {

    /** "Provides responsive continuing education programs and publications": what a need calls for. */
    private static final String OBJECTIVE = "3.2";

    ProposeLink(SurveyNeeds found, AnsweredNeed need, NeedWords words) {
        this(
                found.survey(),
                need.need(),
                need.links(),
                evidence(found.survey(), need.need(), need.said(), words),
                words);
    }

    /** With what the need map knows besides: the gap, what is offered, and how well that fits. */
    ProposeLink(NeedMap map, MapTopic topic, NeedWords words) {
        this(
                map.survey(),
                topic.need().need(),
                topic.links(),
                evidence(map.survey(), topic.need().need(), topic.need().interested(), words) + " "
                        + MapWords.evidence(map, topic),
                words);
    }

    private ProposeLink(SurveySummary survey, Need need, List<EvidenceLink> links, String evidence, NeedWords words) {
        String name = words.name(need);
        setHref(QueryFilters.none()
                .with("objective", objective(links))
                .with("title", getTranslation("learning.propose.title." + words.about(need), name))
                .with("benefit", evidence)
                .with("for", new NeedReference(survey.id(), need))
                .href("initiatives/new"));
        add(VaadinIcon.LIGHTBULB.create());
        add(getTranslation("learning.propose"));
        getElement().setAttribute("aria-label", getTranslation("learning.propose.for", name));
        addClassName("propose");
    }

    /** What the plan has named for the need already, where it has. */
    private static String objective(List<EvidenceLink> links) {
        return links.stream().map(EvidenceLink::objectiveCode).findFirst().orElse(OBJECTIVE);
    }

    private static String evidence(SurveySummary survey, Need need, NeedShare said, NeedWords words) {
        String name = words.name(need);
        if (!said.known()) {
            return I18NProvider.translate("learning.evidence.hidden", name, survey.title());
        }
        String question = words.question(need).map(words::question).orElse(name);
        return words.counting(need)
                .map(counted -> I18NProvider.translate(
                        "learning.evidence.counting",
                        SaidAndDone.share(said),
                        said.answered(),
                        counted,
                        question,
                        name,
                        survey.title()))
                .orElseGet(() -> I18NProvider.translate(
                        "learning.evidence", SaidAndDone.share(said), said.answered(), question, name, survey.title()));
    }
}
