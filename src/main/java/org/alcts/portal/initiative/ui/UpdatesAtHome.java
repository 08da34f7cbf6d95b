package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.DueUpdate;
import org.alcts.portal.initiative.DueUpdates;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.HomeContribution;

/** At home: how many updates whoever writes for a unit owes, and the way to the page where they are done. */
@org.springframework.stereotype.Component
class UpdatesAtHome implements HomeContribution {

    private static final int MOST = 4;

    private final DueUpdates due;
    private final MeetingCalendar meetings;
    private final CurrentPerson currentPerson;

    UpdatesAtHome(DueUpdates due, MeetingCalendar meetings, CurrentPerson currentPerson) {
        this.due = due;
        this.meetings = meetings;
        this.currentPerson = currentPerson;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> card() {
        if (!currentPerson.today().writesForSomeUnit()) {
            return Optional.empty();
        }
        List<DueUpdate> wanted = due.mine().stream().filter(DueUpdate::due).toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        wanted.stream()
                .limit(MOST)
                .forEach(update -> list.add(new ListItem(
                        InitiativeWords.badge(update.computed().health()),
                        InitiativeWords.link(update.initiativeId(), update.title()))));
        Div card = new Div(
                new H3(text("update.home")),
                new Paragraph(sentence(wanted.size())),
                list,
                new Anchor("updates", text("update.home.go")));
        card.addClassName("card");
        return Optional.of(card);
    }

    private String sentence(int number) {
        MeetingRhythm rhythm = meetings.rhythm();
        return rhythm.next() == null
                ? text("update.home.count", number)
                : text(
                        "update.home.count-before",
                        number,
                        rhythm.next().name(),
                        Formats.here().day(rhythm.next().startsOn()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
