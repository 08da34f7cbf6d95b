package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.HomeContribution;
import org.alcts.portal.ui.Tone;

/** At home, for the office: whom to remind. */
@org.springframework.stereotype.Component
class StaleAtHome implements HomeContribution {

    private final InitiativeList list;
    private final CurrentPerson currentPerson;

    StaleAtHome(InitiativeList list, CurrentPerson currentPerson) {
        this.list = list;
        this.currentPerson = currentPerson;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> card() {
        if (!currentPerson.today().isOffice()) {
            return Optional.empty();
        }
        int stale =
                list.count(new InitiativeFilter(null, null, null, null, null, null, true, false, false, false, null));
        int late =
                list.count(new InitiativeFilter(null, null, null, null, null, null, false, false, false, true, null));
        if (stale + late == 0) {
            return Optional.empty();
        }
        Div card = new Div(
                new H3(I18NProvider.translate("initiative.home.office")),
                new CardGrid(
                                new FigureLink(
                                                stale,
                                                I18NProvider.translate("initiative.home.stale"),
                                                "initiatives?stale=yes")
                                        .tone(Tone.WARNING),
                                new FigureLink(
                                                late,
                                                I18NProvider.translate("initiative.home.late"),
                                                "initiatives?late=yes")
                                        .tone(Tone.BAD))
                        .narrow());
        card.addClassName("card");
        return Optional.of(card);
    }
}
