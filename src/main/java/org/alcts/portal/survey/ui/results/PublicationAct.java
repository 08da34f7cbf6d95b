package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.results.PublicationStanding;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;

/** Says whether everybody may read the results, and lets the office open them or take them back. */
class PublicationAct extends Span {

    private final ResultsPublication publication;
    private final SurveySummary survey;
    private final Runnable afterwards;

    /** @param afterwards shows the screen anew */
    PublicationAct(ResultsPublication publication, SurveySummary survey, boolean office, Runnable afterwards) {
        this.publication = publication;
        this.survey = survey;
        this.afterwards = afterwards;
        addClassName("actions");
        Optional<PublicationStanding> standing = publication.standing(survey.id());
        standing.ifPresent(open -> add(link(open)));
        if (office && survey.over()) {
            add(standing.isPresent() ? withdraw() : publish());
        }
    }

    private Anchor link(PublicationStanding open) {
        Anchor page = new Anchor(
                "public/surveys/" + survey.code(),
                getTranslation("survey-results.public.since", Formats.here().day(open.since())));
        page.setRouterIgnore(true);
        return page;
    }

    private Button publish() {
        return new Button(
                getTranslation("survey-results.publish"),
                click -> Ask.before(
                        getTranslation("survey-results.publish.ask"),
                        getTranslation(
                                survey.publicData()
                                        ? "survey-results.publish.consequence.all"
                                        : "survey-results.publish.consequence"),
                        getTranslation("survey-results.publish.yes"),
                        () -> act(() -> publication.publish(survey.id()), "survey-results.publish.done")));
    }

    private Button withdraw() {
        return new Button(
                getTranslation("survey-results.unpublish"),
                click -> Ask.beforeLosing(
                        getTranslation("survey-results.unpublish.ask"),
                        getTranslation("survey-results.unpublish.consequence"),
                        getTranslation("survey-results.unpublish.yes"),
                        () -> act(() -> publication.withdraw(survey.id()), "survey-results.unpublish.done")));
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done(getTranslation(done));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        afterwards.run();
    }
}
