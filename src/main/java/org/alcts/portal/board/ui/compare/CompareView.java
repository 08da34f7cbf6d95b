package org.alcts.portal.board.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alcts.portal.board.compare.Changes;
import org.alcts.portal.board.compare.PlanComparison;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** What changed between two days: "since Midwinter", or between any others. Both stand in the address. */
@Route("board/compare")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class CompareView extends Screen implements AfterNavigationObserver {

    private static final String PATH = "board/compare";
    private static final String TODAY = "today";
    /** The association's years begin in July, its books in September. */
    private static final int TERM_YEAR = 7;

    private static final int FISCAL_YEAR = 9;

    /** So many lines of a part are shown at first, unless only a few more are there. */
    private static final int SHOWN = 12;

    private static final int SPARED = 3;

    /** Parts whose rule is not plain from their heading. */
    private static final Set<String> NOTED = Set.of("slipped", "health", "silent");

    private final PlanComparison comparison;
    private final MeetingCalendar meetings;
    private final PlanReader plans;
    private final Clock clock;

    CompareView(PlanComparison comparison, MeetingCalendar meetings, PlanReader plans, Clock clock) {
        this.comparison = comparison;
        this.meetings = meetings;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate today = LocalDate.now(clock);
        QueryFilters filters = QueryFilters.of(event.getLocation());
        List<Meeting> past = meetings.all().stream()
                .filter(meeting -> !meeting.endsOn().isAfter(today))
                .toList()
                .reversed();
        String from = filters.text("from")
                .orElse(
                        past.isEmpty()
                                ? today.minusMonths(6).toString()
                                : past.getFirst().name());
        String to = filters.text("to").orElse(TODAY);
        clear();
        header(getTranslation("compare.title"))
                .above(new Anchor("board", getTranslation("board.board")))
                .subtitle(getTranslation("compare.subtitle"));
        List<String> names = new ArrayList<>(past.stream().map(Meeting::name).toList());
        names.addFirst(TODAY);
        DayChoice first = new DayChoice(getTranslation("compare.from"), names, from, chosen -> go(chosen, to));
        DayChoice second = new DayChoice(getTranslation("compare.to"), names, to, chosen -> go(from, chosen));
        Div choice = new Div(first, second);
        choice.addClassName("as-of");
        add(choice, presets(past, today));
        LocalDate fromDay = day(first, from, today);
        LocalDate toDay = day(second, to, today);
        if (fromDay != null && toDay != null) {
            show(comparison.between(fromDay, toDay));
        }
    }

    private LocalDate day(DayChoice field, String words, LocalDate today) {
        LocalDate day = meetings.dayNamed(words).orElse(null);
        if (day == null) {
            field.unknown(words);
        }
        return day == null || day.isBefore(today) ? day : today;
    }

    private static void go(String from, String to) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryFilters.none().with("from", from).with("to", to).toQueryParameters());
    }

    private Component presets(List<Meeting> past, LocalDate today) {
        Nav presets = new Nav();
        presets.addClassName("compare-presets");
        presets.getElement().setAttribute("aria-label", getTranslation("compare.presets"));
        if (!past.isEmpty()) {
            presets.add(preset("compare.since-last", past.getFirst().name()));
        }
        presets.add(
                preset("compare.term-year", begins(TERM_YEAR, today)),
                preset("compare.fiscal-year", begins(FISCAL_YEAR, today)));
        plans.inForce()
                .map(PlanPage::periodFrom)
                .ifPresent(begin -> presets.add(preset("compare.plan", begin.toString())));
        return presets;
    }

    /** The day before the newest year that begins with this month: its end is the year's beginning. */
    private static String begins(int month, LocalDate today) {
        LocalDate begin = today.withMonth(month).withDayOfMonth(1);
        return (begin.isAfter(today) ? begin.minusYears(1) : begin).minusDays(1).toString();
    }

    private Anchor preset(String text, String from) {
        return new Anchor(
                QueryFilters.none().with("from", from).with("to", TODAY).href(PATH), getTranslation(text));
    }

    private void show(Changes changes) {
        Formats formats = Formats.here();
        Span days = new Span(
                getTranslation("compare.days", formats.fullDay(changes.from()), formats.fullDay(changes.to())));
        days.addClassName("note");
        Span line =
                new Span(days, new Anchor(download(changes.from(), changes.to()), getTranslation("compare.export")));
        line.addClassName("list-line");
        Div figures = new Div();
        figures.addClassName("figures");
        add(line, figures);
        part(figures, "added", changes.added(), ChangeTables::added);
        part(figures, "moved", changes.moved(), rows -> ChangeTables.moved("moved", rows));
        part(figures, "closed", changes.closed(), rows -> ChangeTables.moved("closed", rows));
        part(figures, "slipped", changes.slipped(), ChangeTables::slipped);
        part(figures, "health", changes.health(), ChangeTables::health);
        part(figures, "milestones", changes.milestones(), ChangeTables::milestones);
        part(figures, "decisions", changes.decisions(), ChangeTables::decisions);
        part(figures, "measures", changes.measures(), ChangeTables::measures);
        part(figures, "silent", changes.silent(), ChangeTables::silent);
        Paragraph updates = new Paragraph(getTranslation("compare.updates", changes.updates()));
        updates.addClassName("note");
        add(updates);
    }

    private <T> void part(Div figures, String name, List<T> rows, Function<List<T>, Component> table) {
        String address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters() + "#" + name;
        FigureLink figure = new FigureLink(rows.size(), getTranslation("compare.figure." + name, rows.size()), address);
        figures.add(figure);
        if (rows.isEmpty()) {
            figure.withoutList();
        } else {
            Section section = new Section(getTranslation("compare." + name), folded(rows, table)).framed();
            section.setId(name);
            if (NOTED.contains(name)) {
                section.note(getTranslation("compare.note." + name));
            }
            add(section);
        }
    }

    /** The first lines of a long part, and the rest when asked for. */
    private <T> Component folded(List<T> rows, Function<List<T>, Component> table) {
        if (rows.size() <= SHOWN + SPARED) {
            return table.apply(rows);
        }
        Div part = new Div(table.apply(rows.subList(0, SHOWN)));
        Button rest = new Button(getTranslation("compare.rest", rows.size() - SHOWN), click -> {
            part.removeAll();
            part.add(table.apply(rows));
        });
        rest.addThemeVariants(ButtonVariant.TERTIARY);
        part.add(rest);
        return part;
    }

    /** Compared anew, with the rights that whoever downloads it has then. */
    private DownloadHandler download(LocalDate from, LocalDate to) {
        return event -> {
            event.setFileName(getTranslation("compare.file-name", from, to));
            event.setContentType("text/csv; charset=utf-8");
            ChangesCsv.write(comparison.between(from, to), event.getOutputStream());
        };
    }
}
