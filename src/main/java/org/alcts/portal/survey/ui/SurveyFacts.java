package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.time.ZoneId;
import org.alcts.portal.decision.ui.page.DecisionWords;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.Section;

/** What one looks up about a survey. */
class SurveyFacts extends Section {

    private final DescriptionList list = new DescriptionList();

    SurveyFacts(SurveySummary survey, ZoneId zone) {
        super(SurveyWords.text("survey.facts"));
        framed();
        list.addClassName("facts");
        fact("survey.fact.code", survey.code());
        fact("survey.fact.minutes", SurveyWords.text("survey.minutes", survey.minutes()));
        fact("survey.fact.window", SurveyWords.window(survey.opensAt(), survey.closesAt(), zone));
        fact("survey.fact.reach", DecisionWords.of(survey.reach()));
        fact(
                "survey.fact.promise",
                SurveyWords.text(survey.anonymous() ? "survey.promise.anonymous" : "survey.promise.linked"));
        fact(
                "survey.fact.threshold",
                survey.publicData()
                        ? SurveyWords.text("survey.threshold.public")
                        : SurveyWords.text("survey.threshold", survey.threshold(), survey.textThreshold()));
        add(list);
    }

    private void fact(String key, String value) {
        list.add(new Term(SurveyWords.text(key)), new Description(value));
    }
}
