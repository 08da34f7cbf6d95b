package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.TermFilter;
import org.alcts.portal.people.TermList;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.ui.HomeContribution;

/** At home, for the office: the terms that end soon and the chairs nobody sits in. */
@org.springframework.stereotype.Component
class TermsAtHome implements HomeContribution {

    private static final int SHOWN = 5;

    private final CurrentPerson currentPerson;
    private final TermList terms;

    TermsAtHome(CurrentPerson currentPerson, TermList terms) {
        this.currentPerson = currentPerson;
        this.terms = terms;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> card() {
        if (!currentPerson.today().isOffice()) {
            return Optional.empty();
        }
        int ending = terms.count(new TermFilter(null, null, null, TermFilter.When.ENDING_SOON));
        List<UnitSummary> vacant = terms.unitsWithoutChair();
        if (ending == 0 && vacant.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        if (ending > 0) {
            list.add(new ListItem(new Anchor("terms?when=ending-soon", Words.text("people.home.ending", ending))));
        }
        if (!vacant.isEmpty()) {
            list.add(new ListItem(new Anchor("terms", Words.text("people.terms.vacant", vacant.size()))));
        }
        vacant.stream()
                .limit(SHOWN)
                .map(unit -> new ListItem(new Anchor("units/" + unit.key(), unit.name())))
                .forEach(item -> {
                    item.addClassName("depth-1");
                    list.add(item);
                });
        Div card = new Div(new H3(Words.text("people.home.terms")), list);
        card.addClassName("card");
        return Optional.of(card);
    }
}
