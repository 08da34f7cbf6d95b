package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.AnswerSheet;
import org.alcts.portal.survey.AnswerStanding;
import org.alcts.portal.survey.EntriesRefused;
import org.alcts.portal.survey.Receipt;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;

/**
 * A survey as whoever is asked answers it: what is promised, one page at a time, what is still open, the receipt. Who comes
 * back goes on at the page where they were.
 */
@Route("surveys/:id([0-9]{1,18})")
@RolesAllowed(Roles.MEMBER)
class AnswerView extends Screen implements BeforeEnterObserver {

    private final SurveyAnswering answering;
    private final Clock clock;
    private long id;

    AnswerView(SurveyAnswering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
        addClassName("answer-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show(Step.of(event.getLocation().getQueryParameters()));
        } catch (Refused gone) {
            throw new NotFoundException();
        }
    }

    /** @param step as in the address; empty goes on where the person was */
    void show(String step) {
        present().ifPresent(PageStep::leave);
        AnswerSheet sheet = answering.open(id);
        clear();
        if (sheet.standing() != AnswerStanding.OPEN) {
            top(sheet.survey().title());
            add(new NotAnswerable(sheet, clock));
            return;
        }
        Answering now = Answering.of(sheet);
        getElement().setAttribute("lang", now.language());
        top(now.title());
        String at = !step.isEmpty() ? step : sheet.begun() ? sheet.page() : Step.START;
        List<ShownPage> pages = now.shown().pages();
        int place = Answering.place(pages, at);
        if (at.equals(Step.START) || pages.isEmpty() || !sheet.begun()) {
            add(new Welcome(now, clock, this::begin));
        } else if (at.equals(Step.REVIEW)) {
            add(new Review(now, this::submit));
        } else {
            page(now, Math.max(0, place));
        }
    }

    private void top(String title) {
        header(title).above(new Anchor("surveys", getTranslation("survey.menu")));
    }

    private void begin(String language) {
        guarded(() -> {
            AnswerSheet sheet = answering.open(id);
            List<ShownPage> pages = Answering.of(sheet).shown().pages();
            String page = sheet.begun() && Answering.place(pages, sheet.page()) >= 0
                    ? sheet.page()
                    : pages.stream().findFirst().map(ShownPage::key).orElse("");
            answering.save(id, Map.of(), page, language);
            getUI().ifPresent(ui -> Step.go(ui, id, page));
        });
    }

    private void page(Answering now, int place) {
        add(new PageStep(now, place, answering, this::guarded, this::language));
    }

    private void language(String page, String language) {
        guarded(() -> {
            answering.save(id, Map.of(), page, language);
            show(page);
        });
    }

    private void submit(Answering now) {
        guarded(() -> {
            try {
                receipt(now, answering.submit(id));
            } catch (EntriesRefused refused) {
                toTheFirst(refused.refusals());
            }
        });
    }

    /** Answers that were good when their page was left may lack something since, because of an answer given later. */
    private void toTheFirst(List<Refused> refusals) {
        Shown shown = Answering.of(answering.open(id)).shown();
        for (ShownPage page : shown.pages()) {
            boolean here = page.questions().stream()
                    .anyMatch(question -> refusals.stream()
                            .anyMatch(refusal -> (refusal.field() + "[").startsWith(question.code() + "[")));
            if (here) {
                show(page.key());
                present().ifPresent(step -> step.refuse(refusals));
                return;
            }
        }
    }

    private Optional<PageStep> present() {
        return getChildren()
                .filter(PageStep.class::isInstance)
                .map(PageStep.class::cast)
                .findFirst();
    }

    private void receipt(Answering now, Receipt receipt) {
        clear();
        top(now.title());
        add(new Submitted(now, receipt, clock.getZone()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "surveys/" + id));
    }

    /** The survey may have closed, or have been answered elsewhere, since the page was shown: says so instead of failing. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Refused late) {
            Notices.failed(getTranslation(late.messageKey(), late.arguments()));
            show(Step.START);
        }
    }
}
