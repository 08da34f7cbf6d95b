package org.alcts.portal.learning.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.learning.ui.NeedWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/** What members said that objectives of one goal area answer: how many, of how many, in which survey. Numbers held back stay so. */
public class MembersSaid extends Div {

    private record Said(SurveyNeeds survey, NeedWords words, AnsweredNeed need, List<EvidenceLink> links) {}

    /** @param goal number of the goal area: only what is linked to its objectives is shown */
    public MembersSaid(List<SurveyNeeds> surveys, int goal) {
        List<Said> said = surveys.stream()
                .flatMap(survey -> {
                    NeedWords words = new NeedWords(survey.questionnaire());
                    return survey.needs().stream()
                            .map(need -> new Said(
                                    survey,
                                    words,
                                    need,
                                    need.links().stream()
                                            .filter(link -> isOf(link, goal))
                                            .toList()))
                            .filter(one -> !one.links().isEmpty());
                })
                .toList();
        add(new DataTable<Said>(getTranslation("learning.evidence.caption"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("learning.evidence.need"), MembersSaid::need)
                .number(
                        getTranslation("learning.evidence.share"),
                        one -> share(one.need().said()))
                .text(getTranslation("learning.evidence.basis"), this::basis)
                .column(
                        getTranslation("learning.evidence.survey"),
                        one -> new Anchor(
                                "surveys/" + one.survey().survey().id() + "/results",
                                one.survey().survey().title()))
                .column(getTranslation("learning.evidence.objective"), MembersSaid::answers)
                .rows(said));
    }

    public static boolean isOf(EvidenceLink link, int goal) {
        return link.objectiveCode().startsWith(goal + ".");
    }

    private static Component need(Said said) {
        Div cell = new Div(new Span(said.words().name(said.need().need())));
        said.words().question(said.need().need()).ifPresent(question -> {
            Div asked = new Div(said.words().question(question));
            asked.addClassName("secondary");
            cell.add(asked);
        });
        return cell;
    }

    private static String share(NeedShare said) {
        return said.known() ? Formats.here().percent((int) Math.round(100 * said.share())) : "–";
    }

    private String basis(Said one) {
        NeedShare said = one.need().said();
        if (!said.known()) {
            return NeedWords.why(said);
        }
        return one.words()
                .counting(one.need().need())
                .map(counted -> getTranslation("learning.basis.counting", said.count(), said.answered(), counted))
                .orElseGet(() -> getTranslation("learning.basis", said.count(), said.answered()));
    }

    private static Component answers(Said said) {
        Div cell = new Div();
        said.links().forEach(link -> {
            Div line = new Div(new Anchor(
                    QueryFilters.none().with("objective", link.objectiveCode()).href("initiatives"),
                    link.objectiveCode()));
            if (link.initiative() != null) {
                line.add(
                        new Span(" "),
                        InitiativeWords.link(
                                link.initiative().id(), link.initiative().title()));
            }
            cell.add(line);
        });
        return cell;
    }
}
