package org.alcts.portal.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.ui.HomeContribution;

/** At home: what waits for the Board's members to decide, and for the office to confirm. */
@org.springframework.stereotype.Component
class DecisionsAtHome implements HomeContribution {

    private static final int MOST = 5;

    private final DecisionList list;
    private final DecisionCards cards;
    private final BoardDecisions board;
    private final CurrentPerson currentPerson;

    DecisionsAtHome(DecisionList list, DecisionCards cards, BoardDecisions board, CurrentPerson currentPerson) {
        this.list = list;
        this.cards = cards;
        this.board = board;
        this.currentPerson = currentPerson;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> card() {
        AssignmentsToday today = currentPerson.today();
        if (today.votesOnBoard()) {
            List<DecisionRow> waiting = list.waiting();
            Set<Long> recused = board.recusals(
                            waiting.stream().map(DecisionRow::id).toList())
                    .keySet();
            return card(
                    "to-decide",
                    waiting.stream().filter(row -> !recused.contains(row.id())).toList());
        }
        return today.isOffice() ? card("to-confirm", list.unconfirmed()) : Optional.empty();
    }

    private Optional<Component> card(String heading, List<DecisionRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("plain-list");
        rows.stream()
                .limit(MOST)
                .forEach(row -> items.add(
                        new ListItem(new Anchor(cards.path(row), row.title()), new Span(" · " + row.acronym()))));
        Div card = new Div(
                new H3(I18NProvider.translate("decision.home." + heading)),
                new Paragraph(I18NProvider.translate("decision.home." + heading + ".count", rows.size())),
                items,
                new Anchor("decisions", I18NProvider.translate("decision.home.all")));
        card.addClassName("card");
        return Optional.of(card);
    }
}
