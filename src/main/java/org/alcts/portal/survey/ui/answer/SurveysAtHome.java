package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.DraftState;
import org.alcts.portal.survey.OpenSurvey;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.ui.HomeContribution;
import org.alcts.portal.ui.RelativeDay;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** At home: the surveys that are open to whoever is signed in, the time they take, and how far one is with them. */
@org.springframework.stereotype.Component
class SurveysAtHome implements HomeContribution {

    private final SurveyAnswering answering;
    private final Clock clock;

    SurveysAtHome(SurveyAnswering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    /** Before the duties of offices: it is what every member is asked for. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> card() {
        List<OpenSurvey> open = answering.mine();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "surveys-at-home");
        open.forEach(survey -> list.add(line(survey)));
        Div card = new Div(new H3(text("survey-answer.at-home")), list);
        card.addClassName("card");
        return Optional.of(card);
    }

    private ListItem line(OpenSurvey survey) {
        Div facts = new Div(new Span(survey.unitName()));
        facts.addClassName("note");
        if (survey.state() != DraftState.ANSWERED) {
            facts.add(new Span(text("survey-answer.minutes", survey.minutes())));
        }
        if (survey.closesAt() != null) {
            Span until = new Span(text("survey-answer.closes") + " ");
            until.add(new RelativeDay(survey.closesAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock)));
            facts.add(until);
        }
        facts.addClassName("survey-facts");
        Div top = new Div(new Anchor("surveys/" + survey.id(), survey.title()), badge(survey.state()));
        top.addClassName("badges");
        return new ListItem(top, facts);
    }

    private static StatusBadge badge(DraftState state) {
        Tone tone = switch (state) {
            case NOT_BEGUN -> Tone.INFO;
            case BEGUN -> Tone.WARNING;
            case ANSWERED -> Tone.GOOD;
        };
        return new StatusBadge(tone, text("survey-answer.draft." + state));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
