package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.ui.HomeContribution;

/** At home: the offices one holds and the sections one belongs to, each a way to its page. */
@org.springframework.stereotype.Component
class OwnUnitsAtHome implements HomeContribution {

    private final CurrentPerson currentPerson;
    private final UnitDirectory units;
    private final OfficeTitles titles;

    OwnUnitsAtHome(CurrentPerson currentPerson, UnitDirectory units, OfficeTitles titles) {
        this.currentPerson = currentPerson;
        this.units = units;
        this.titles = titles;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> card() {
        AssignmentsToday today = currentPerson.today();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        today.held()
                .forEach(held -> list.add(
                        new ListItem(new Anchor("units/" + held.unitKey(), titles.title(held, Words.locale())))));
        if (!today.affiliatedUnits().isEmpty()) {
            units.today().stream()
                    .filter(unit -> today.affiliatedUnits().contains(unit.id()))
                    .filter(unit -> today.held().stream().noneMatch(held -> held.unitId() == unit.id()))
                    .map(OwnUnitsAtHome::link)
                    .forEach(list::add);
        }
        Component content = list.getComponentCount() > 0 ? list : new Paragraph(Words.text("people.home.none"));
        Div card = new Div(new H3(Words.text("people.home.own")), content);
        card.addClassName("card");
        return Optional.of(card);
    }

    private static ListItem link(UnitSummary unit) {
        return new ListItem(new Anchor("units/" + unit.key(), unit.name()));
    }
}
