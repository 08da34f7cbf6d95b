package org.alcts.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.MemberDirectory;
import org.alcts.portal.people.MemberFilter;
import org.alcts.portal.people.MemberFilter.Standing;
import org.alcts.portal.people.MemberRow;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.MembershipRecords;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.PersonRecords;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.springframework.data.domain.Sort;

/** Everybody the association knows, to find one or to take a list away. */
@Route("people")
@Menu(title = "people.menu", order = 60, icon = "vaadin:users")
@RolesAllowed({Roles.OFFICE, Roles.ADMINISTRATOR})
class PeopleView extends Screen implements AfterNavigationObserver {

    /** Whether somebody can sign in, as a filter. */
    enum Account {
        YES,
        NO
    }

    private final MemberDirectory directory;
    private final FilterBar bar = new FilterBar();
    private final PeopleGrid grid;
    private final Span count = new Span();
    private MemberFilter filter = MemberFilter.ALL;
    private Sort sort = Sort.unsorted();

    PeopleView(
            MemberDirectory directory,
            UnitDirectory units,
            PersonRecords records,
            OfficeTitles titles,
            CurrentPerson currentPerson) {
        this.directory = directory;
        grid = new PeopleGrid(titles);
        addClassName("screen-fill");
        Button add = new Button(getTranslation("people.add"), VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> PersonDialog.adding(
                        records, id -> getUI().ifPresent(ui -> ui.navigate(PersonView.class, id)))
                .open());
        var header = header(getTranslation("people.title"))
                .subtitle(getTranslation("people.subtitle"))
                .actions(add);
        if (currentPerson.today().isOffice()) {
            header.actions(new Anchor("people/import", getTranslation("people.import")));
        }
        header.actions(export());
        filters(units);
        keepSort();
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        add(bar, count, grid);
    }

    private void filters(UnitDirectory units) {
        bar.search("q", getTranslation("people.filter.search"));
        bar.choice(
                "standing",
                getTranslation("people.filter.standing"),
                Standing.class,
                s -> getTranslation("people.standing." + s));
        bar.choice(
                "section",
                getTranslation("people.filter.section"),
                units.today().stream()
                        .filter(unit -> MembershipRecords.CHOSEN_BY_MEMBERS.contains(unit.kind()))
                        .toList(),
                unit -> unit.key(),
                unit -> unit.name());
        bar.choice("kind", getTranslation("people.filter.kind"), MembershipKind.class, Words::of);
        bar.choice(
                "account",
                getTranslation("people.filter.account"),
                Account.class,
                a -> getTranslation("people.filter.account." + a));
        bar.onChange(this::refresh);
    }

    private void keepSort() {
        grid.addSortListener(sorting -> sort = VaadinSpringDataHelpers.toSpringDataSort(new Query<MemberRow, Void>(
                0,
                1,
                sorting.getSortOrder().stream()
                        .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                        .toList(),
                null,
                null)));
    }

    private Anchor export() {
        DownloadHandler download = event -> {
            event.setFileName("people.csv");
            event.setContentType("text/csv; charset=utf-8");
            directory.export(filter, sort, event.getUI().getLocale(), event.getOutputStream());
        };
        return new Anchor(download, getTranslation("people.export"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(bar.read(event.getLocation()));
    }

    private void refresh(QueryFilters filters) {
        filter = new MemberFilter(
                filters.text("q").orElse(null),
                filters.choice("standing", Standing.class).orElse(null),
                filters.text("section").orElse(null),
                filters.choice("kind", MembershipKind.class).orElse(null),
                filters.choice("account", Account.class)
                        .map(Account.YES::equals)
                        .orElse(null));
        MemberFilter now = filter;
        grid.setItemsPageable(page -> directory.page(now, page), page -> directory.count(now));
        count.setText(getTranslation("people.count", directory.count(now)));
    }
}
