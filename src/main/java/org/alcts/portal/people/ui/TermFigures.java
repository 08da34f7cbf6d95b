package org.alcts.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Tone;

/** What wants the office's eye: terms that end soon, and chairs nobody sits in. */
class TermFigures extends Div {

    TermFigures(int endingSoon, List<UnitSummary> withoutChair, SerializableConsumer<UnitSummary> assignChair) {
        FigureLink ending =
                new FigureLink(endingSoon, getTranslation("people.terms.ending-soon"), "terms?when=ending-soon");
        add(new CardGrid(endingSoon > 0 ? ending.tone(Tone.WARNING) : ending).narrow());
        if (withoutChair.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (UnitSummary unit : withoutChair) {
            Button assign = PersonMemberships.small(
                    "people.term.assign-chair",
                    getTranslation("people.term.assign-chair.of", unit.name()),
                    () -> assignChair.accept(unit));
            ListItem item = new ListItem(new Anchor("units/" + unit.key(), unit.name()), assign);
            item.addClassName("item-with-step");
            list.add(item);
        }
        add(new Details(getTranslation("people.terms.vacant", withoutChair.size()), list));
    }
}
