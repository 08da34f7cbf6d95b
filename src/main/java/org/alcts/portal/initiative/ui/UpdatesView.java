package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.initiative.DueUpdate;
import org.alcts.portal.initiative.DueUpdates;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.RelativeDay;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** A chair's ten minutes: all that is due of one's units on one page, each saved by itself. */
@Route("updates")
@Menu(title = "update.menu", order = 25, icon = "vaadin:pencil")
@RolesAllowed(Roles.UNIT_WRITER)
class UpdatesView extends Screen implements AfterNavigationObserver {

    private final DueUpdates due;
    private final InitiativeUpdates updates;
    private final MeetingCalendar meetings;
    private final Clock clock;
    private final Paragraph progress = new Paragraph();
    private final List<UpdateForm> forms = new ArrayList<>();
    private int left;
    private int dueAtFirst;

    UpdatesView(DueUpdates due, InitiativeUpdates updates, MeetingCalendar meetings, Clock clock) {
        this.due = due;
        this.updates = updates;
        this.meetings = meetings;
        this.clock = clock;
        progress.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        forms.clear();
        header(getTranslation("update.title")).subtitle(rhythm());
        List<DueUpdate> all = due.mine();
        List<DueUpdate> wanted = all.stream().filter(DueUpdate::due).toList();
        List<DueUpdate> rest = all.stream().filter(update -> !update.due()).toList();
        left = wanted.size();
        dueAtFirst = left;
        add(progress);
        tellProgress();
        if (wanted.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("update.none-due"))
                    .because(getTranslation(all.isEmpty() ? "update.none-active" : "update.none-due.reason"))
                    .next(getTranslation("update.to-list"), "initiatives?mine=yes"));
        } else {
            add(new Section(getTranslation("update.due"), cards(wanted, true)));
        }
        if (!rest.isEmpty()) {
            Details others = new Details(getTranslation("update.others", rest.size()), cards(rest, false));
            add(others);
        }
        if (!forms.isEmpty() && !wanted.isEmpty()) {
            forms.getFirst().begin();
        }
    }

    private String rhythm() {
        MeetingRhythm rhythm = meetings.rhythm();
        return rhythm.next() == null
                ? getTranslation("update.subtitle.no-conference")
                : getTranslation(
                        "update.subtitle",
                        rhythm.next().name(),
                        Formats.here().day(rhythm.next().startsOn()));
    }

    private Div cards(List<DueUpdate> rows, boolean isDue) {
        Div cards = new Div();
        cards.addClassName("stack");
        rows.forEach(row -> cards.add(card(row, isDue)));
        return cards;
    }

    private Component card(DueUpdate row, boolean isDue) {
        Article card = new Article();
        card.addClassNames("card", "update-card");
        Div top = new Div(new H3(InitiativeWords.link(row.initiativeId(), row.title())), badges(row));
        top.addClassName("update-top");
        int place = forms.size();
        UpdateForm form = new UpdateForm(updates, beginning(row), () -> posted(card, row, place, isDue));
        forms.add(form);
        card.add(top, facts(row), form);
        return card;
    }

    private Component badges(DueUpdate row) {
        Span badges = new Span(InitiativeWords.badge(row.computed().health()));
        badges.addClassName("badges");
        if (row.stale()) {
            badges.add(InitiativeWords.staleBadge());
        }
        return badges;
    }

    private Component facts(DueUpdate row) {
        Paragraph facts = new Paragraph(
                new Span(getTranslation("update.facts", row.acronym(), row.objectives())),
                new RelativeDay(row.lastUpdateOn(), LocalDate.now(clock)),
                new Span(getTranslation("update.target", InitiativeWords.planned(row.targetDay(), row.targetName()))));
        facts.addClassName("secondary");
        Div all = new Div(facts);
        if (row.due()) {
            Paragraph reasons = new Paragraph(String.join(" ", InitiativeWords.derivation(row.computed())));
            all.add(reasons);
        }
        return all;
    }

    private static UpdateForm.Beginning beginning(DueUpdate row) {
        return new UpdateForm.Beginning(
                row.initiativeId(),
                row.title(),
                row.lastNarrative(),
                row.claimed(),
                row.percentDone(),
                row.lastSpentMinor(),
                row.currency(),
                row.milestones(),
                row.withUpdate(),
                row.draft());
    }

    private void posted(Article card, DueUpdate row, int place, boolean wasDue) {
        card.removeAll();
        card.addClassName("update-done");
        Span said = new Span(getTranslation("update.posted"));
        Div line =
                new Div(VaadinIcon.CHECK_CIRCLE.create(), InitiativeWords.link(row.initiativeId(), row.title()), said);
        line.addClassName("badges");
        card.add(line);
        Notices.done(getTranslation("update.posted.of", row.title()));
        if (wasDue) {
            left--;
            tellProgress();
        }
        forms.set(place, null);
        forms.stream().skip(place + 1L).filter(form -> form != null).findFirst().ifPresent(UpdateForm::begin);
    }

    private void tellProgress() {
        progress.setVisible(dueAtFirst > 0);
        progress.setText(
                left == 0
                        ? getTranslation("update.all-done")
                        : getTranslation("update.progress", dueAtFirst - left, dueAtFirst));
    }
}
