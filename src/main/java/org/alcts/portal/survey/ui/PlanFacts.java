package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.Fielding;
import org.alcts.portal.ui.Formats;

/** Who is asked and when, once that is fixed. */
class PlanFacts extends Div {

    PlanFacts(Fielding fielding, List<UnitSummary> units, ZoneId zone) {
        String who = switch (fielding.survey().audience()) {
            case MEMBERS -> SurveyWords.text("survey.asked.MEMBERS");
            case UNITS ->
                SurveyWords.text(
                        "survey.asked.UNITS",
                        units.stream()
                                .filter(unit -> fielding.audienceUnitIds().contains(unit.id()))
                                .map(UnitSummary::name)
                                .collect(Collectors.joining(", ")));
            case LIST -> SurveyWords.text("survey.asked.LIST");
        };
        add(
                new Paragraph(who),
                new Paragraph(
                        SurveyWords.text("survey.asked.number", Formats.here().number(fielding.asked()))),
                new Paragraph(SurveyWords.window(
                        fielding.survey().opensAt(), fielding.survey().closesAt(), zone)));
    }
}
