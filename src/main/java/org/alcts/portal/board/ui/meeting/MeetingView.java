package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.board.meeting.AgendaEntries;
import org.alcts.portal.board.meeting.AgendaItem;
import org.alcts.portal.board.meeting.Agendas;
import org.alcts.portal.board.meeting.MeetingAgenda;
import org.alcts.portal.board.meeting.MinutesEntries;
import org.alcts.portal.board.packet.Packets;
import org.alcts.portal.decision.DecisionConfirmations;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.DecisionState;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One meeting of the Board: what it takes up, what it decided, its minutes. */
@Route("board/meetings/:meeting")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class MeetingView extends Screen implements BeforeEnterObserver, AgendaCards.Actions {

    private final Agendas agendas;
    private final AgendaEntries entries;
    private final MinutesEntries minutes;
    private final DecisionList decisions;
    private final DecisionCards cards;
    private final DecisionConfirmations confirmations;
    private final Packets packets;
    private final UnitDirectory units;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private String key;

    MeetingView(
            Agendas agendas,
            AgendaEntries entries,
            MinutesEntries minutes,
            DecisionList decisions,
            DecisionCards cards,
            DecisionConfirmations confirmations,
            Packets packets,
            UnitDirectory units,
            CurrentPerson currentPerson,
            Clock clock) {
        this.agendas = agendas;
        this.entries = entries;
        this.minutes = minutes;
        this.decisions = decisions;
        this.cards = cards;
        this.confirmations = confirmations;
        this.packets = packets;
        this.units = units;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("meeting").orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        MeetingAgenda agenda = agendas.find(key).orElseThrow(NotFoundException::new);
        Meeting meeting = agenda.meeting();
        AssignmentsToday person = currentPerson.today();
        LocalDate today = LocalDate.now(clock);
        boolean writes = person.votesOnBoard() || person.isOffice();
        boolean open = agenda.minutes() == null || !agenda.minutes().approved();
        Formats formats = Formats.here();
        clear();
        header(meeting.name())
                .above(new Anchor("board/meetings", getTranslation("meeting.title")))
                .subtitle(getTranslation(
                        "meeting.held",
                        meeting.place(),
                        formats.day(meeting.startsOn()),
                        formats.day(meeting.endsOn())))
                .actions(actions(agenda, person, writes, open, today));
        add(agendaSection(agenda, writes && open));
        boolean freezes = writes && !meeting.endsOn().isBefore(today);
        add(new PacketSection(packets.of(key), clock.getZone(), freezes ? this::freeze : null));
        if (agenda.minutes() != null) {
            add(new MinutesSection(agenda.minutes()));
        }
        if (!meeting.startsOn().isAfter(today)) {
            add(decided(meeting));
        }
        if (writes && !meeting.endsOn().isBefore(today)) {
            add(consent(meeting, today));
        }
    }

    private Section agendaSection(MeetingAgenda agenda, boolean writes) {
        Section section = new Section(getTranslation("meeting.agenda"));
        if (agenda.items().isEmpty()) {
            section.add(new EmptyState(getTranslation("meeting.agenda.none")));
            return section;
        }
        if (agenda.minutesPlanned() > 0) {
            section.note(getTranslation("meeting.agenda.time", agenda.minutesPlanned()));
        }
        List<DecisionRow> rows = decisions.these(agenda.items().stream()
                .map(AgendaItem::decisionId)
                .filter(Objects::nonNull)
                .toList());
        List<Article> shown = cards.of(rows, true, this::show);
        Map<Long, Article> byId = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byId.put(rows.get(i).id(), shown.get(i));
        }
        Set<Long> taken = rows.stream()
                .filter(row -> row.state() == DecisionState.DECIDED)
                .map(DecisionRow::id)
                .collect(Collectors.toSet());
        section.add(new AgendaCards(agenda.items(), byId, taken, writes ? this : null));
        return section;
    }

    private Section decided(Meeting meeting) {
        Section section = new Section(getTranslation("meeting.decided"));
        List<DecisionRow> rows = decisions.between(meeting.startsOn(), meeting.endsOn());
        if (rows.isEmpty()) {
            section.add(new EmptyState(getTranslation("meeting.decided.none")));
        }
        Div list = new Div();
        list.addClassName("stack");
        cards.told(rows).forEach(list::add);
        section.add(list);
        return section;
    }

    private Section consent(Meeting meeting, LocalDate today) {
        Section section = new Section(getTranslation("meeting.consent")).framed();
        section.setId("consent");
        List<DecisionRow> votes = decisions.unconfirmed().stream()
                .filter(row -> !row.votedOn().isAfter(meeting.endsOn()))
                .toList();
        String note = getTranslation("meeting.consent.note", votes.size());
        boolean ahead = !votes.isEmpty() && meeting.startsOn().isAfter(today);
        section.note(
                ahead
                        ? note + " "
                                + getTranslation(
                                        "meeting.consent.from", Formats.here().day(meeting.startsOn()))
                        : note);
        if (!votes.isEmpty() && !ahead) {
            section.actions(button(
                    "meeting.confirm",
                    () -> new ConfirmVotesDialog(confirmations, votes, today, () -> again("meeting.confirm.done"))
                            .open()));
        }
        if (!votes.isEmpty()) {
            section.add(new VotesTable(votes, cards));
        }
        return section;
    }

    private Component[] actions(
            MeetingAgenda agenda, AssignmentsToday person, boolean writes, boolean open, LocalDate today) {
        List<Component> actions = new ArrayList<>();
        boolean begun = !agenda.meeting().startsOn().isAfter(today);
        if (writes && open) {
            Button add = button("meeting.item.add", () -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(add);
        }
        if (writes && open && begun) {
            actions.add(button(
                    "meeting.minutes.write",
                    () -> new MinutesDialog(agenda, minutes.voters(key), entered -> {
                                minutes.draft(key, entered);
                                again("meeting.minutes.saved");
                            })
                            .open()));
        }
        if (person.votesOnBoard() && open && agenda.minutes() != null) {
            actions.add(button("meeting.minutes.approve", this::approve));
        }
        if (writes && !open) {
            actions.add(button("meeting.correction", this::correct));
        }
        return actions.toArray(Component[]::new);
    }

    private void freeze() {
        try {
            packets.freeze(key);
            again("packet.frozen");
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
            show();
        }
    }

    private void approve() {
        Ask.before(
                getTranslation("meeting.minutes.approve.question"),
                getTranslation("meeting.minutes.approve.consequence"),
                getTranslation("meeting.minutes.approve"),
                () -> attempt(() -> minutes.approve(key), "meeting.minutes.approved-now"));
    }

    private void correct() {
        EntryDialog dialog =
                new EntryDialog(getTranslation("meeting.correction"), getTranslation("meeting.correction.save"));
        dialog.explain(getTranslation("meeting.correction.explained"));
        TextArea correction = dialog.wide("correction", new TextArea(getTranslation("meeting.correction.text")));
        dialog.onSave(() -> {
            minutes.correct(key, correction.getValue());
            dialog.close();
            again("meeting.correction.done");
        });
        dialog.open();
    }

    @Override
    public void edit(AgendaItem item) {
        new AgendaDialog(item, units.today(), decisions.waiting(), entered -> {
                    if (item == null) {
                        entries.add(key, entered);
                    } else {
                        entries.change(item.id(), item.version(), entered);
                    }
                    again("meeting.item.saved");
                })
                .open();
    }

    @Override
    public void move(AgendaItem item, boolean up) {
        attempt(() -> entries.move(item.id(), up), "meeting.item.moved");
    }

    @Override
    public void withdraw(AgendaItem item) {
        Ask.beforeLosing(
                getTranslation("meeting.item.withdraw.question", item.title()),
                getTranslation("meeting.item.withdraw.consequence"),
                getTranslation("meeting.item.withdraw"),
                () -> attempt(() -> entries.withdraw(item.id()), "meeting.item.withdrawn"));
    }

    private void attempt(Runnable action, String done) {
        try {
            action.run();
            again(done);
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
    }

    private void again(String done) {
        Notices.done(getTranslation(done));
        show();
    }

    private Button button(String text, Runnable action) {
        return new Button(getTranslation(text), click -> action.run());
    }
}
