package org.alcts.portal.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.DecisionConfirmations;
import org.alcts.portal.decision.DecisionFilter;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.decision.ui.page.DecisionWords;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.springframework.data.domain.PageRequest;

/** What waits for the Board, and what it decided. */
@Route("decisions")
@Menu(title = "decision.menu", order = 40, icon = "vaadin:gavel")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class DecisionsView extends Screen implements AfterNavigationObserver {

    private static final int PAGE = 20;

    private final DecisionList list;
    private final DecisionCards cards;
    private final DecisionConfirmations confirmations;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Div waiting = new Div();
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final Div decided = new Div();
    private int shown = PAGE;

    DecisionsView(
            DecisionList list,
            DecisionCards cards,
            DecisionConfirmations confirmations,
            UnitDirectory units,
            CurrentPerson currentPerson,
            Clock clock) {
        this.list = list;
        this.cards = cards;
        this.confirmations = confirmations;
        this.currentPerson = currentPerson;
        this.clock = clock;
        header(getTranslation("decision.title")).subtitle(getTranslation("decision.subtitle"));
        bar.search("q", getTranslation("decision.filter.search"));
        bar.choice("unit", getTranslation("decision.filter.unit"), units.today(), UnitSummary::key, UnitSummary::name);
        bar.choice("outcome", getTranslation("decision.filter.outcome"), Outcome.class, DecisionWords::of);
        bar.onChange(changed -> {
            shown = PAGE;
            show(changed);
        });
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        decided.addClassName("stack");
        waiting.addClassName("parts");
        add(waiting, new Section(getTranslation("decision.decided"), bar, count, decided));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(bar.read(event.getLocation()));
    }

    private void show(QueryFilters filters) {
        waiting.removeAll();
        List<DecisionRow> rows = list.waiting();
        Section section = new Section(getTranslation("decision.waiting"));
        if (rows.isEmpty()) {
            section.add(new EmptyState(getTranslation("decision.waiting.none")));
        } else {
            CardGrid grid = new CardGrid();
            DecisionCards.Waiting shown = cards.waiting(rows, this::again);
            shown.cards().forEach(grid::add);
            shown.consent().ifPresent(section::actions);
            section.add(grid);
        }
        waiting.add(section);
        showDecided(new DecisionFilter(
                filters.choice("outcome", Outcome.class).orElse(null),
                filters.text("unit").orElse(null),
                filters.text("q").orElse(null)));
    }

    private void showDecided(DecisionFilter filter) {
        int all = list.countDecided(filter);
        count.setText(getTranslation("decision.decided.count", all));
        decided.removeAll();
        List<DecisionRow> rows = list.decided(filter, PageRequest.of(0, shown));
        List<Article> shownCards = cards.of(rows, true, this::again);
        shownCards.forEach(decided::add);
        AssignmentsToday person = currentPerson.today();
        if (person.isOffice() || person.votesOnBoard()) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).confirmedOn() == null) {
                    shownCards.get(i).add(confirm(rows.get(i)));
                }
            }
        }
        if (all > shown) {
            decided.add(new Button(getTranslation("decision.more"), click -> {
                shown += PAGE;
                again();
            }));
        }
    }

    private Div confirm(DecisionRow row) {
        Button confirm = new Button(
                getTranslation("decision.confirm"),
                click -> new ConfirmationDialog(confirmations, row, LocalDate.now(clock), () -> {
                            Notices.done(getTranslation("decision.confirm.done"));
                            again();
                        })
                        .open());
        confirm.setAriaLabel(getTranslation("decision.confirm.of", row.title()));
        Div actions = new Div(confirm);
        actions.addClassName("actions");
        return actions;
    }

    private void again() {
        show(bar.filters());
    }
}
