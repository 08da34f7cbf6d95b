package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.ContentRefused;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.StageAction;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;
import org.springframework.stereotype.Component;

/** The buttons that move an initiative from stage to stage; each asks once, or for what the step needs. */
@Component
class StageSteps {

    private final InitiativeStages stages;

    StageSteps(InitiativeStages stages) {
        this.stages = stages;
    }

    /** @param then after the step was taken */
    Button button(StageAction action, InitiativePage page, Runnable then) {
        Button button = new Button(text("initiative-page.step." + action));
        if (action == StageAction.SUBMIT || action == StageAction.START || action == StageAction.RESUME) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.addClickListener(click -> take(action, page, then));
        return button;
    }

    private void take(StageAction action, InitiativePage page, Runnable then) {
        switch (action) {
            case SUBMIT -> ask(action, page, () -> stages.submit(page.id()), then);
            case WITHDRAW -> ask(action, page, () -> stages.withdraw(page.id()), then);
            case START -> ask(action, page, () -> stages.start(page.id()), then);
            case COMPLETE ->
                new ClosingDialog(
                                action, true, (outcome, lessons) -> stages.complete(page.id(), outcome, lessons), then)
                        .open();
            case DEFER ->
                new ClosingDialog(action, false, (reason, none) -> stages.defer(page.id(), reason), then).open();
            case DROP ->
                new ClosingDialog(action, false, (reason, none) -> stages.drop(page.id(), reason), then).open();
            case RESUME ->
                new ClosingDialog(action, false, (note, none) -> stages.resume(page.id(), note), then).open();
        }
    }

    private void ask(StageAction action, InitiativePage page, Runnable step, Runnable then) {
        Ask.before(
                text("initiative-page.ask." + action, page.title()),
                text("initiative-page.consequence." + action),
                text("initiative-page.step." + action),
                () -> run(step, then));
    }

    private static void run(Runnable step, Runnable then) {
        try {
            step.run();
            Notices.done(text("initiative-page.done"));
        } catch (ContentRefused refused) {
            Notices.failed(text(
                    "initiative-page.not-ready",
                    refused.refusals().stream().map(Refusals::sentence).collect(Collectors.joining(" "))));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        then.run();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
