package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.Fielding;
import org.alcts.portal.survey.ResponseRates;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.SurveyReview;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One survey as its makers and the Board see it: who is asked and when, what it asks, how many have answered. */
@Route("surveys/:id([0-9]{1,18})/about")
@RolesAllowed({Roles.UNIT_WRITER, Roles.BOARD, Roles.OFFICE})
class AboutView extends Screen implements BeforeEnterObserver {

    private final SurveyReview review;
    private final SurveyFielding fielding;
    private final ResponseRates rates;
    private final DecisionCards decisions;
    private final UnitDirectory units;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private long id;

    AboutView(
            SurveyReview review,
            SurveyFielding fielding,
            ResponseRates rates,
            DecisionCards decisions,
            UnitDirectory units,
            CurrentPerson currentPerson,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.review = review;
        this.fielding = fielding;
        this.rates = rates;
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show();
        } catch (Refused gone) {
            throw new NotFoundException();
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void show() {
        SurveyReview.Reviewed reviewed = review.find(id);
        clear();
        Div badges = new Div(SurveyWords.badge(reviewed.survey().state()));
        badges.addClassName("badges");
        PageHeader header = header(reviewed.survey().title())
                .above(new Anchor("surveys", getTranslation("survey.menu")), badges)
                .subtitle(reviewed.survey().unitName());
        Div main = new Div();
        main.addClassName("main-column");
        Div aside = new Div(new SurveyFacts(reviewed.survey(), clock.getZone()));
        aside.addClassName("aside-column");
        if (reviewed.canMake()) {
            Fielding now = fielding.find(id);
            new FieldingSteps(fielding, now, currentPerson.today().isOffice(), this::show).addTo(header);
            main.add(planSection(now));
            if (now.survey().state() == SurveyState.OPEN || now.survey().over()) {
                main.add(new RateSection(rates.of(id)));
            }
        }
        decisions
                .about(SubjectKind.SURVEY, id, this::show)
                .ifPresent(cards -> main.add(new Section(getTranslation("survey.decisions"), cards)));
        main.add(new QuestionsSection(reviewed.questionnaire()));
        Div columns = new Div(main, aside);
        columns.addClassName("columns");
        add(columns);
    }

    private Component planSection(Fielding now) {
        boolean open = now.survey().state().inTheMaking() && now.canMake();
        Section section = new Section(getTranslation("survey.plan")).framed();
        section.add(
                open
                        ? new FieldingForm(fielding, now, units.today(), clock.getZone(), this::show)
                        : new PlanFacts(now, units.today(), clock.getZone()));
        return section;
    }
}
