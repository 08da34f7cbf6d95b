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
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.HomeContribution;
import org.alcts.portal.ui.Tone;

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
        Div card = new Div(
                new H3(Words.text("people.home.terms")),
                new FigureLink(ending, Words.text("people.terms.ending-soon"), "terms?when=ending-soon")
                        .tone(ending > 0 ? Tone.WARNING : Tone.NEUTRAL),
                new FigureLink(vacant.size(), Words.text("people.home.vacant"), "terms")
                        .tone(vacant.isEmpty() ? Tone.NEUTRAL : Tone.WARNING));
        card.addClassName("card");
        UnorderedList names = new UnorderedList();
        names.addClassName("plain-list");
        vacant.stream()
                .limit(SHOWN)
                .forEach(unit -> names.add(new ListItem(new Anchor("units/" + unit.key(), unit.name()))));
        card.add(names);
        return Optional.of(card);
    }
}
