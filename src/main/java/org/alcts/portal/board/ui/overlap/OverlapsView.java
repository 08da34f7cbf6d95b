package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alcts.portal.board.overlap.Answer;
import org.alcts.portal.board.overlap.OverlapAnswers;
import org.alcts.portal.board.overlap.OverlapFilter;
import org.alcts.portal.board.overlap.OverlapRow;
import org.alcts.portal.board.overlap.OverlapRow.Side;
import org.alcts.portal.board.overlap.OverlapState;
import org.alcts.portal.board.overlap.Overlaps;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.springframework.data.domain.PageRequest;

/** Where units do the same, filtered by the address; the Board answers here, and units carry out. */
@Route("board/overlaps")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class OverlapsView extends Screen implements AfterNavigationObserver, OverlapCard.Steps {

    private static final String PATH = "board/overlaps";
    private static final int PAGE = 20;

    private final Overlaps overlaps;
    private final OverlapAnswers answers;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final Div past = new Div();
    private final Div list = new Div();
    private LocalDate day;
    private int page;

    OverlapsView(
            Overlaps overlaps,
            OverlapAnswers answers,
            PlanReader plans,
            UnitDirectory units,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.overlaps = overlaps;
        this.answers = answers;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
        filters(plans, units);
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        list.addClassName("stack");
    }

    private void filters(PlanReader plans, UnitDirectory units) {
        List<PlanPage.GoalArea> goals = plans.inForce().map(PlanPage::goalAreas).orElse(List.of());
        bar.choice(
                "goal",
                getTranslation("overlap.filter.goal"),
                goals,
                goal -> String.valueOf(goal.number()),
                goal -> getTranslation("overlap.filter.goal.item", goal.number(), goal.title()));
        bar.choice(
                "unit",
                getTranslation("overlap.filter.unit"),
                units.today().stream()
                        .filter(unit -> unit.kind() != UnitKind.OFFICE)
                        .toList(),
                UnitSummary::key,
                UnitSummary::name);
        bar.choice(
                "state",
                getTranslation("overlap.filter.state"),
                Arrays.stream(OverlapState.values())
                        .filter(state -> state != OverlapState.LAPSED)
                        .toList(),
                QueryFilters::inAddress,
                OverlapWords::of);
        bar.onChange(filters -> {
            page = 1;
            bar.remember("page", null);
            show(filters);
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location location = event.getLocation();
        AsOfBar chosen = new AsOfBar(location, meetings, LocalDate.now(clock));
        day = chosen.day();
        clear();
        header(getTranslation("overlap.title"))
                .above(new Anchor(chosen.keeping("board"), getTranslation("board.board")))
                .subtitle(getTranslation("overlap.subtitle"));
        Paragraph rule = new Paragraph(getTranslation("overlap.rule"));
        rule.addClassName("note");
        past.removeAll();
        past.add(chosen);
        add(past, bar, count, list, rule);
        QueryFilters filters = bar.read(location);
        page = filters.number("page")
                .filter(number -> number > 0 && number < 100_000)
                .map(Long::intValue)
                .orElse(1);
        show(filters);
    }

    private void show(QueryFilters filters) {
        OverlapFilter filter = new OverlapFilter(
                filters.number("goal")
                        .filter(number -> number > 0 && number < 1000)
                        .map(Long::intValue)
                        .orElse(null),
                filters.text("unit").orElse(null),
                filters.choice("state", OverlapState.class)
                        .filter(state -> state != OverlapState.LAPSED)
                        .orElse(null));
        int all = asOf.at(day, () -> overlaps.count(filter));
        int pages = Math.max(1, (all + PAGE - 1) / PAGE);
        page = Math.min(page, pages);
        List<OverlapRow> rows = asOf.at(day, () -> overlaps.page(filter, PageRequest.of(page - 1, PAGE)));
        count.setText(getTranslation("overlap.count", all) + ". " + looked());
        list.removeAll();
        rows.forEach(row -> list.add(new OverlapCard(row, day == null ? this : null)));
        if (rows.isEmpty()) {
            list.add(empty(filter));
        }
        if (pages > 1) {
            list.add(turning(filters, pages));
        }
    }

    private String looked() {
        return day != null
                ? ""
                : overlaps.lookedAt()
                        .map(at -> getTranslation(
                                "overlap.looked-at", Formats.here().moment(at, clock.getZone())))
                        .orElseGet(() -> getTranslation("overlap.not-looked"));
    }

    private EmptyState empty(OverlapFilter filter) {
        if (filter.equals(OverlapFilter.TO_SETTLE)) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("overlap.none"))
                    .because(getTranslation("overlap.none.why"));
        }
        return new EmptyState(getTranslation("overlap.none.filtered"))
                .next(
                        getTranslation("overlap.none.all"),
                        QueryFilters.none().with(AsOfBar.PARAMETER, day).href(PATH));
    }

    private Nav turning(QueryFilters filters, int pages) {
        Nav nav = new Nav();
        nav.addClassName("actions");
        nav.getElement().setAttribute("aria-label", getTranslation("overlap.page", page, pages));
        if (page > 1) {
            nav.add(new Anchor(filters.with("page", page - 1).href(PATH), getTranslation("overlap.page.earlier")));
        }
        nav.add(new Span(getTranslation("overlap.page", page, pages)));
        if (page < pages) {
            nav.add(new Anchor(filters.with("page", page + 1).href(PATH), getTranslation("overlap.page.later")));
        }
        return nav;
    }

    @Override
    public void answer(OverlapRow overlap) {
        new AnswerDialog(overlap, entered -> {
                    answers.answer(overlap.id(), overlap.version(), entered);
                    Notices.done(getTranslation("overlap.recorded"));
                    show(bar.filters());
                })
                .open();
    }

    @Override
    public void carryOut(OverlapRow overlap) {
        Answer answer = overlap.answer().answer();
        Side leading = overlap.answer().leading();
        Ask.before(
                getTranslation(
                        "overlap.carry-out.ask." + answer,
                        overlap.other(leading).unitName(),
                        overlap.toChange().title()),
                getTranslation("overlap.carry-out.consequence." + answer, leading.title()),
                getTranslation("overlap.carry-out"),
                () -> {
                    try {
                        answers.carryOut(overlap.id(), overlap.version());
                        Notices.done(getTranslation("overlap.carried-out"));
                    } catch (Refused refused) {
                        Notices.failed(Refusals.sentence(refused));
                    }
                    show(bar.filters());
                });
    }
}
