package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.learning.offering.Level;
import org.alcts.portal.learning.offering.OfferingFilter;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.learning.offering.OfferingState;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;

/** The ledger of offerings, filtered by the address. */
@Route("learning/offerings")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class OfferingsView extends Screen implements AfterNavigationObserver {

    private final OfferingLedger ledger;
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final OfferingGrid grid;
    private final List<OfferingPeriod> periods;
    private OfferingFilter filter = OfferingFilter.ALL;

    OfferingsView(
            OfferingLedger ledger,
            PlanReader plans,
            UnitDirectory units,
            Topics topics,
            CurrentPerson currentPerson,
            Clock clock) {
        this.ledger = ledger;
        grid = new OfferingGrid(topics);
        periods = OfferingPeriod.choices(
                LocalDate.now(clock), plans.inForce().map(PlanPage::periodFrom).orElse(null));
        addClassName("screen-fill");
        PageHeader header = header(getTranslation("learning-offering.offerings"))
                .subtitle(getTranslation("learning-offering.subtitle"));
        AssignmentsToday asking = currentPerson.today();
        if (asking.writesForSomeUnit() || asking.isOffice()) {
            Button enter = new Button(getTranslation("learning-offering.new"), VaadinIcon.PLUS.create());
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            enter.addClickListener(click -> enter.getUI().ifPresent(ui -> ui.navigate("learning/offerings/new")));
            header.actions(enter, new Anchor("learning/offerings/import", getTranslation("learning-offering.import")));
        }
        filters(units, topics);
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        Span line = new Span(count, new Anchor(download(), getTranslation("learning-offering.export")));
        line.addClassName("list-line");
        grid.addSortListener(sorting -> {
            if (sorting.isFromClient()) {
                bar.remember("sort", inAddress(sorting.getSortOrder()));
            }
        });
        add(new LearningParts(LearningParts.Part.OFFERINGS, null), bar, line, grid);
    }

    private void filters(UnitDirectory units, Topics topics) {
        List<UnitSummary> running = units.today().stream()
                .filter(unit -> unit.kind() != UnitKind.OFFICE)
                .toList();
        bar.search("q", getTranslation("learning-offering.filter.search"));
        bar.choice("unit", getTranslation("learning-offering.unit"), running, UnitSummary::key, UnitSummary::name);
        bar.choice("format", getTranslation("learning-offering.format"), OfferingFormat.class, OfferingWords::of);
        bar.choice(
                "topic",
                getTranslation("learning-offering.topic"),
                OfferingWords.choices(topics),
                Topic::key,
                OfferingWords::of);
        bar.choice(
                "period",
                getTranslation("learning-offering.period"),
                periods,
                OfferingPeriod::key,
                OfferingPeriod::name);
        bar.choice("state", getTranslation("learning-offering.state"), OfferingState.class, OfferingWords::of);
        bar.choice("level", getTranslation("learning-offering.level"), Level.class, OfferingWords::of);
        bar.choice(
                "section",
                getTranslation("learning-offering.filter.section"),
                MapColumns.sections(running),
                MapColumns.SectionChoice::key,
                MapColumns.SectionChoice::name);
        bar.onChange(this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryFilters filters = bar.read(event.getLocation());
        filters.text("sort")
                .ifPresent(sort -> grid.getColumns().stream()
                        .filter(column -> sort.replaceFirst("^-", "").equals(column.getKey()))
                        .findFirst()
                        .ifPresent(column -> grid.sort(List.of(new GridSortOrder<>(
                                column, sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING)))));
        show(filters);
    }

    /** The sort stands in the address too: "sort=fee" or "sort=-begins". */
    private static String inAddress(List<GridSortOrder<OfferingRow>> order) {
        return order.stream()
                .findFirst()
                .filter(first -> first.getSorted().getKey() != null)
                .map(first -> (first.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + first.getSorted().getKey())
                .orElse(null);
    }

    private void show(QueryFilters filters) {
        OfferingFilter now = filter(filters);
        filter = now;
        grid.setItemsPageable(page -> ledger.page(now, page), page -> ledger.count(now));
        count.setText(getTranslation("learning-offering.count", ledger.count(now)));
    }

    private OfferingFilter filter(QueryFilters filters) {
        OfferingPeriod period = filters.text("period")
                .flatMap(key -> OfferingPeriod.of(key, periods))
                .orElse(null);
        return new OfferingFilter(
                filters.text("q").orElse(null),
                filters.text("unit").orElse(null),
                filters.text("section").orElse(null),
                filters.choice("format", OfferingFormat.class).orElse(null),
                filters.choice("level", Level.class).orElse(null),
                filters.text("topic").orElse(null),
                filters.choice("state", OfferingState.class).orElse(null),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                period != null && period.live());
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName(getTranslation("learning-offering.file-name"));
            event.setContentType("text/csv; charset=utf-8");
            ledger.export(filter, event.getOutputStream());
        };
    }
}
