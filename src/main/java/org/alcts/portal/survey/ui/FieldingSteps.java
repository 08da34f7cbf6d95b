package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.EntriesRefused;
import org.alcts.portal.survey.Fielding;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.PageHeader;

/** The buttons that move a survey from state to state; each asks once. */
class FieldingSteps {

    private final SurveyFielding service;
    private final Fielding fielding;
    private final boolean office;
    private final Runnable then;

    FieldingSteps(SurveyFielding service, Fielding fielding, boolean office, Runnable then) {
        this.office = office;
        this.service = service;
        this.fielding = fielding;
        this.then = then;
    }

    void addTo(PageHeader header) {
        long id = fielding.survey().id();
        SurveyState state = fielding.survey().state();
        boolean fields = fielding.canField();
        switch (state) {
            case DRAFT -> {
                boolean board = fielding.survey().reach().needsBoard();
                if (board || fields) {
                    header.actions(primary(step(board ? "propose" : "approve", () -> service.propose(id))));
                }
                header.actions(link("surveys/" + id + "/design", "survey.go.design"));
                if (office) {
                    header.actions(link("surveys/" + id + "/responses/import", "survey-exchange.responses.go"));
                }
            }
            case PROPOSED -> header.actions(step("withdraw", () -> service.withdraw(id)));
            case APPROVED -> {
                if (fields) {
                    header.actions(primary(step("open", () -> service.open(id))));
                }
                header.actions(step("withdraw", () -> service.withdraw(id)));
            }
            case OPEN -> {
                if (fields) {
                    header.actions(step("close", () -> service.close(id)));
                    header.actions(extend());
                }
                header.actions(link("surveys/" + id + "/design", "survey.go.correct"));
            }
            case CLOSED -> {
                header.actions(link("surveys/" + id + "/results", "survey.go.results"));
                if (fields) {
                    header.actions(step("archive", () -> service.archive(id)));
                }
            }
            case ARCHIVED -> {
                if (fielding.survey().over()) {
                    header.actions(link("surveys/" + id + "/results", "survey.go.results"));
                }
            }
        }
    }

    private Button extend() {
        return new Button(
                SurveyWords.text("survey.step.extend"), click -> new ExtendDialog(service, fielding, then).open());
    }

    private Button step(String name, Runnable step) {
        return new Button(
                SurveyWords.text("survey.step." + name),
                click -> Ask.before(
                        SurveyWords.text("survey.ask." + name, fielding.survey().title()),
                        SurveyWords.text(
                                "survey.consequence." + name, Formats.here().number(fielding.asked())),
                        SurveyWords.text("survey.step." + name),
                        () -> take(step)));
    }

    private void take(Runnable step) {
        try {
            step.run();
            Notices.done(SurveyWords.text("survey.done"));
        } catch (EntriesRefused refused) {
            Notices.failed(SurveyWords.text(
                    "survey.not-ready",
                    refused.refusals().stream().map(Refusals::sentence).collect(Collectors.joining(" "))));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        then.run();
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component link(String href, String key) {
        return new Anchor(href, SurveyWords.text(key));
    }
}
