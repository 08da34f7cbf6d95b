package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeRow;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** All initiatives that one may read, filtered by the address. */
@Route("initiatives")
@Menu(title = "initiative-list.menu", order = 20, icon = "vaadin:tasks")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class InitiativesView extends Screen implements AfterNavigationObserver {

    private final InitiativeList list;
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final Grid<InitiativeRow> grid = new InitiativeGrid();
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;
    private final Div past = new Div();
    private InitiativeFilter filter = InitiativeFilter.ALL;
    private LocalDate day;

    InitiativesView(
            InitiativeList list,
            PlanReader plans,
            UnitDirectory units,
            CurrentPerson currentPerson,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.list = list;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
        addClassName("screen-fill");
        PageHeader header =
                header(getTranslation("initiative-list.title")).subtitle(getTranslation("initiative-list.subtitle"));
        AssignmentsToday asking = currentPerson.today();
        if (asking.writesForSomeUnit() || asking.isOffice()) {
            Button file = new Button(getTranslation("initiative-list.file"), VaadinIcon.PLUS.create());
            file.addThemeVariants(ButtonVariant.PRIMARY);
            file.addClickListener(click -> file.getUI().ifPresent(ui -> ui.navigate("initiatives/new")));
            header.actions(file);
        }
        filters(plans, units);
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        Span line = new Span(count, new Anchor(download(), getTranslation("initiative-list.export")));
        line.addClassName("list-line");
        grid.addSortListener(sorting -> {
            if (sorting.isFromClient()) {
                bar.remember("sort", inAddress(sorting.getSortOrder()));
            }
        });
        add(past, bar, line, grid);
    }

    private void filters(PlanReader plans, UnitDirectory units) {
        List<PlanPage.GoalArea> goals = plans.inForce().map(PlanPage::goalAreas).orElse(List.of());
        List<PlanPage.Objective> objectives =
                goals.stream().flatMap(goal -> goal.objectives().stream()).toList();
        List<UnitSummary> leading = units.today().stream()
                .filter(unit -> unit.kind() != UnitKind.OFFICE)
                .toList();
        bar.search("q", getTranslation("initiative-list.filter.search"));
        bar.choice(
                "goal",
                getTranslation("initiative-list.filter.goal"),
                goals,
                goal -> String.valueOf(goal.number()),
                goal -> getTranslation("initiative-list.goal", goal.number(), goal.title()));
        bar.choice(
                "objective",
                getTranslation("initiative-list.filter.objective"),
                objectives,
                PlanPage.Objective::code,
                objective -> objective.code() + " " + objective.wording());
        bar.choice("unit", getTranslation("initiative-list.filter.unit"), leading, UnitSummary::key, UnitSummary::name);
        bar.choice(
                "partner",
                getTranslation("initiative-list.filter.partner"),
                leading,
                UnitSummary::key,
                UnitSummary::name);
        bar.choice("stage", getTranslation("initiative-list.filter.stage"), Stage.class, InitiativeWords::of);
        bar.choice("health", getTranslation("initiative-list.filter.health"), Health.class, InitiativeWords::of);
        bar.flag("stale", getTranslation("initiative-list.filter.stale"));
        bar.flag("late", getTranslation("initiative-list.filter.late"));
        bar.flag("differs", getTranslation("initiative-list.filter.differs"));
        bar.flag("mine", getTranslation("initiative-list.filter.mine"));
        bar.onChange(this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryFilters filters = bar.read(event.getLocation());
        past.removeAll();
        AsOfBar chosen = new AsOfBar(event.getLocation(), meetings, LocalDate.now(clock));
        day = chosen.day();
        if (chosen.isAsked()) {
            past.add(chosen);
        }
        sortedBy(filters);
        show(filters);
    }

    /** The sort stands in the address too: "sort=health" or "sort=-updated". */
    private void sortedBy(QueryFilters filters) {
        filters.text("sort")
                .ifPresent(sort -> grid.getColumns().stream()
                        .filter(column -> sort.replaceFirst("^-", "").equals(column.getKey()))
                        .findFirst()
                        .ifPresent(column -> grid.sort(List.of(new GridSortOrder<>(
                                column, sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING)))));
    }

    private static String inAddress(List<GridSortOrder<InitiativeRow>> order) {
        return order.stream()
                .findFirst()
                .filter(first -> first.getSorted().getKey() != null)
                .map(first -> (first.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + first.getSorted().getKey())
                .orElse(null);
    }

    private void show(QueryFilters filters) {
        InitiativeFilter now = filter(filters);
        filter = now;
        LocalDate shown = day;
        grid.setItemsPageable(
                page -> asOf.at(shown, () -> list.page(now, sorted(now, page))),
                page -> asOf.at(shown, () -> list.count(now)));
        count.setText(getTranslation("initiative-list.count", asOf.at(shown, () -> list.count(now))));
    }

    /** Late ones begin with what is late the longest, unless somebody sorts them otherwise. */
    private static Pageable sorted(InitiativeFilter filter, Pageable page) {
        return filter.late() && page.getSort().isUnsorted()
                ? PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("late"))
                : page;
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName(getTranslation("initiative-list.file-name"));
            event.setContentType("text/csv; charset=utf-8");
            asOf.at(day, () -> {
                new InitiativeCsv(list).write(filter, Sort.by(Direction.ASC, "unit", "title"), event.getOutputStream());
                return null;
            });
        };
    }

    static InitiativeFilter filter(QueryFilters filters) {
        return new InitiativeFilter(
                filters.text("q").orElse(null),
                filters.number("goal")
                        .filter(n -> n > 0 && n < 1000)
                        .map(Long::intValue)
                        .orElse(null),
                filters.text("objective").orElse(null),
                filters.text("unit").orElse(null),
                filters.choice("stage", Stage.class).orElse(null),
                filters.choice("health", Health.class).orElse(null),
                filters.flag("stale"),
                filters.flag("mine"),
                filters.flag("differs"),
                filters.flag("late"),
                filters.text("partner").orElse(null));
    }
}
