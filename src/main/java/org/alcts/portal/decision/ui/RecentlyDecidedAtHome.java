package org.alcts.portal.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.decision.DecisionFilter;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.decision.ui.page.DecisionWords;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.HomeContribution;
import org.springframework.data.domain.PageRequest;

/** At home: what the Board decided of late, for everybody who reads its decisions. */
@org.springframework.stereotype.Component
class RecentlyDecidedAtHome implements HomeContribution {

    private static final int DAYS = 60;
    private static final int MOST = 4;

    private final DecisionList list;
    private final DecisionCards cards;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    RecentlyDecidedAtHome(DecisionList list, DecisionCards cards, CurrentPerson currentPerson, Clock clock) {
        this.list = list;
        this.cards = cards;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> card() {
        AssignmentsToday person = currentPerson.today();
        if (!person.member() && !person.isOffice()) {
            return Optional.empty();
        }
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        List<DecisionRow> recent = list.decided(DecisionFilter.ALL, PageRequest.of(0, MOST)).stream()
                .filter(row -> !row.votedOn().isBefore(since))
                .toList();
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("plain-list");
        recent.forEach(row -> items.add(new ListItem(
                DecisionWords.badge(row),
                new Anchor(cards.path(row), row.title()),
                new Span(I18NProvider.translate(
                        "decision.home.recent.when",
                        row.acronym(),
                        Formats.here().day(row.votedOn()))))));
        Div card = new Div(
                new H3(I18NProvider.translate("decision.home.recent")),
                items,
                new Anchor("decisions", I18NProvider.translate("decision.home.all")));
        card.addClassName("card");
        return Optional.of(card);
    }
}
