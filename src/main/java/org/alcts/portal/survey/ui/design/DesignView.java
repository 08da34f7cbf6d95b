package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.Design;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Screen;

/** Makes a questionnaire, or puts its words right while people answer it. */
@Route("surveys/:id([0-9]{1,18})/design")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class DesignView extends Screen implements BeforeEnterObserver {

    private final SurveyDesigns designs;
    private final DesignChoices choices;
    private final DesignChecks checks;
    private SurveySummary shown;

    DesignView(SurveyDesigns designs, DesignChoices choices, DesignChecks checks) {
        this.designs = designs;
        this.choices = choices;
        this.checks = checks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show(designs.open(id));
        } catch (Refused gone) {
            throw new NotFoundException();
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void show(Design design) {
        clear();
        shown = null;
        SurveySummary survey = design.survey();
        showHeader(survey);
        if (!canBeWorkedOn(survey.state())) {
            add(new EmptyState(getTranslation("survey-design.closed." + survey.state()))
                    .next(getTranslation("survey-design.closed.back"), "surveys"));
            return;
        }
        Draft draft = new Draft(designs, design);
        if (draft.wordsOnly()) {
            Div note = new Div(getTranslation("survey-design.words-only"));
            note.addClassNames("message-bar", "tone-info");
            add(note);
        }
        add(new Designer(draft, choices, checks, () -> showHeader(draft.survey())));
        // Whoever comes from further down on another screen begins at the top here.
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void showHeader(SurveySummary survey) {
        if (shown != null
                && survey.title().equals(shown.title())
                && survey.minutes() == shown.minutes()
                && survey.id() == shown.id()) {
            return;
        }
        shown = survey;
        header(survey.title())
                .above(
                        new Anchor("surveys", getTranslation("survey-design.surveys")),
                        new Anchor("surveys/" + survey.id() + "/about", survey.code()))
                .subtitle(getTranslation("survey-design.subtitle", survey.unitName(), survey.minutes()))
                .actions(new Anchor("surveys/" + survey.id() + "/about", getTranslation("survey-design.fielding")));
    }

    private static boolean canBeWorkedOn(SurveyState state) {
        return state == SurveyState.DRAFT || state == SurveyState.OPEN || state == SurveyState.CLOSED;
    }
}
