package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.MemberDirectory;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.TermFilter;
import org.alcts.portal.people.TermFilter.When;
import org.alcts.portal.people.TermList;
import org.alcts.portal.people.TermRow;
import org.alcts.portal.people.TermsOfOffice;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.NarrowScreens;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;

/** All terms of office: whose end is near, which chairs are vacant, who holds what. */
@Route("terms")
@Menu(title = "people.terms.menu", order = 61, icon = "vaadin:calendar-user")
@RolesAllowed(Roles.OFFICE)
class TermsView extends Screen implements AfterNavigationObserver {

    private final TermList list;
    private final TermsOfOffice terms;
    private final UnitDirectory units;
    private final MemberDirectory directory;
    private final AssignmentsToday asking;
    private final LocalDate today;
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final Grid<TermRow> grid = new Grid<>();
    private final Div vacancies = new Div();

    TermsView(
            TermList list,
            TermsOfOffice terms,
            UnitDirectory units,
            MemberDirectory directory,
            CurrentPerson currentPerson,
            Clock clock) {
        this.list = list;
        this.terms = terms;
        this.units = units;
        this.directory = directory;
        this.asking = currentPerson.today();
        this.today = LocalDate.now(clock);
        addClassName("screen-fill");
        Button assign = new Button(getTranslation("people.term.assign"), VaadinIcon.PLUS.create());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.addClickListener(click -> dialog().open());
        header(getTranslation("people.terms"))
                .subtitle(getTranslation("people.terms.subtitle"))
                .actions(assign);
        List<UnitSummary> all = units.today();
        bar.search("q", getTranslation("people.terms.filter.search"));
        bar.choice("unit", getTranslation("people.column.unit"), all, UnitSummary::key, UnitSummary::name);
        bar.choice("office", getTranslation("people.column.office"), Office.class, Words::of);
        bar.choice(
                "when",
                getTranslation("people.terms.filter.when"),
                When.class,
                w -> getTranslation("people.when." + w));
        bar.onChange(this::show);
        columns();
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        add(vacancies, bar, count, grid);
    }

    private TermDialog dialog() {
        return new TermDialog(terms, units.today(), asking, today, () -> done("people.term.assigned"))
                .choosingFrom(directory);
    }

    private void columns() {
        grid.addClassName("list");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var wide = List.of(
                grid.addComponentColumn(TermsView::person)
                        .setHeader(getTranslation("people.column.person"))
                        .setSortProperty("person")
                        .setFlexGrow(2),
                grid.addColumn(row -> Words.of(row.office(), row.obtained()))
                        .setHeader(getTranslation("people.column.office"))
                        .setSortProperty("office")
                        .setFlexGrow(2),
                grid.addComponentColumn(TermsView::unit)
                        .setHeader(getTranslation("people.column.unit"))
                        .setSortProperty("unit")
                        .setFlexGrow(3),
                grid.addColumn(row -> Words.period(row.from(), row.to()))
                        .setHeader(getTranslation("people.column.period"))
                        .setSortProperty("to")
                        .setFlexGrow(3),
                grid.addComponentColumn(row -> PersonTerms.phase(row, today))
                        .setHeader(getTranslation("people.column.phase"))
                        .setFlexGrow(1),
                grid.addComponentColumn(this::step)
                        .setHeader(getTranslation("people.column.step"))
                        .setWidth("7rem")
                        .setFlexGrow(0));
        var narrow = grid.addComponentColumn(this::allInOne)
                .setHeader(getTranslation("people.column.person"))
                .setSortProperty("person");
        NarrowScreens.leaveOut(grid, wide, narrow);
        grid.setEmptyStateComponent(new EmptyState(getTranslation("people.terms.empty-list")));
    }

    private static Component person(TermRow row) {
        return new Anchor("people/" + row.personId(), row.personName());
    }

    private static Component unit(TermRow row) {
        Span cell = new Span(new Anchor("units/" + row.unitKey(), row.unitName()));
        cell.addClassName("wrapped");
        return cell;
    }

    private Component allInOne(TermRow row) {
        Span office = new Span(Words.of(row.office(), row.obtained()));
        Span period = new Span(Words.period(row.from(), row.to()));
        period.addClassName("secondary");
        Div cell = new Div(person(row), office, unit(row), period, PersonTerms.phase(row, today), step(row));
        cell.addClassName("two-lines");
        return cell;
    }

    private Component step(TermRow row) {
        boolean open = row.phaseOn(today) != TermRow.Phase.ENDED
                && (row.office() != Office.SYSTEM_ADMINISTRATOR || asking.isAdministrator());
        return open
                ? PersonMemberships.small(
                        "people.end",
                        getTranslation("people.end.of", row.personName() + ", " + Words.of(row.office())),
                        () -> PersonTerms.ending(terms, row, today, () -> done("people.term.ended"))
                                .open())
                : new Span();
    }

    private void done(String message) {
        Notices.done(getTranslation(message));
        show(bar.filters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(bar.read(event.getLocation()));
    }

    private void show(QueryFilters filters) {
        TermFilter filter = new TermFilter(
                filters.text("q").orElse(null),
                filters.text("unit").orElse(null),
                filters.choice("office", Office.class).orElse(null),
                filters.choice("when", When.class).orElse(null));
        grid.setItemsPageable(page -> list.page(filter, page), page -> list.count(filter));
        count.setText(getTranslation("people.terms.count", list.count(filter)));
        vacancies.removeAll();
        vacancies.add(new TermFigures(
                list.count(new TermFilter(null, null, null, When.ENDING_SOON)),
                list.unitsWithoutChair(),
                unit -> dialog().of(unit, Office.CHAIR).open()));
    }
}
