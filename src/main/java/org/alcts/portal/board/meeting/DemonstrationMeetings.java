package org.alcts.portal.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Three meetings of the demonstration: one approved, one drafted, one ahead. All of it made up, and labelled so. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationMeetings {

    private static final String PAST = "midwinter-2008";
    private static final String LAST = "annual-2008";
    private static final String NEXT = "midwinter-2009";

    private final AgendaEntries entries;
    private final MinutesEntries minutes;
    private final Agendas agendas;
    private final DecisionList decisions;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final JdbcClient jdbc;
    private final Clock calendar;

    DemonstrationMeetings(
            AgendaEntries entries,
            MinutesEntries minutes,
            Agendas agendas,
            DecisionList decisions,
            Performer performer,
            DemonstrationSteps steps,
            JdbcClient jdbc,
            Clock calendar) {
        this.entries = entries;
        this.minutes = minutes;
        this.agendas = agendas;
        this.decisions = decisions;
        this.performer = performer;
        this.steps = steps;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    // After the decisions that its agendas lead to.
    @Order(25)
    void load() {
        take(
                "agenda " + PAST,
                LocalDate.of(2008, 1, 4),
                day -> performer.asOffice(day, () -> {
                    usual(PAST);
                    discussion(
                            PAST,
                            "A calendar of updates before each conference",
                            "Agree when units bring their entries up to date.",
                            null);
                }));
        take(
                "minutes " + PAST,
                LocalDate.of(2008, 1, 20),
                day -> performer.asOffice(
                        day, () -> draft(PAST, "The Board met twice. All documents were sent out a day before.")));
        take(
                "agenda " + LAST,
                LocalDate.of(2008, 6, 20),
                day -> performer.asOffice(day, () -> {
                    usual(LAST);
                    discussion(
                            LAST,
                            "Objectives that nobody works on",
                            "Say which sections could take one on.",
                            "/board/gap-map");
                }));
        take(
                "approval " + PAST,
                LocalDate.of(2008, 6, 28),
                day -> performer.asBoard(day, any -> true, () -> minutes.approve(PAST)));
        take(
                "minutes " + LAST,
                LocalDate.of(2008, 7, 8),
                day -> performer.asOffice(
                        day, () -> draft(LAST, "The Board met twice, and once more with the chairs of committees.")));
        take("agenda " + NEXT, LocalDate.of(2009, 1, 9), day -> performer.asOffice(day, this::next));
    }

    private void take(String name, LocalDate day, Consumer<LocalDate> step) {
        if (day.isBefore(LocalDate.now(calendar))) {
            steps.take("meeting: " + name, day, () -> {
                step.accept(day);
                jdbc.sql("update agenda_item set illustrative = true").update();
                jdbc.sql("update minutes set illustrative = true").update();
            });
        }
    }

    private void next() {
        usual(NEXT);
        for (DecisionRow row : decisions.waiting().stream().limit(2).toList()) {
            entries.add(
                    NEXT,
                    new NewAgendaItem(
                            AgendaKind.ACTION,
                            row.title(),
                            "Decide on the request.",
                            null,
                            null,
                            null,
                            15,
                            null,
                            null,
                            row.id()));
        }
        discussion(
                NEXT,
                "Where sections offer the same",
                "Look at the overlaps and name a lead for each.",
                "/board/overlaps");
        discussion(
                NEXT,
                "What members said they need",
                "Say which of the unmet needs comes first.",
                "/learning?by=format&cell=unmet");
        entries.add(
                NEXT,
                new NewAgendaItem(
                        AgendaKind.ACTION,
                        "Review of the executive director",
                        "Take note of the review and agree on its conclusions.",
                        null,
                        null,
                        null,
                        30,
                        ClosedReason.PERSONNEL,
                        "Personnel matter",
                        null));
    }

    private void usual(String key) {
        entries.add(
                key,
                new NewAgendaItem(
                        AgendaKind.INFORMATION,
                        "Report of the executive director",
                        "For information.",
                        null,
                        null,
                        null,
                        10,
                        null,
                        null,
                        null));
    }

    private void discussion(String key, String title, String wanted, String link) {
        entries.add(
                key, new NewAgendaItem(AgendaKind.DISCUSSION, title, wanted, null, link, null, 20, null, null, null));
    }

    private void draft(String key, String general) {
        List<AgendaItem> items = agendas.find(key).orElseThrow().items();
        Map<Long, String> records = new HashMap<>();
        items.forEach(item -> records.put(
                item.id(),
                item.kind() == AgendaKind.INFORMATION
                        ? "Taken note of."
                        : "Talked over; the units report at the next meeting."));
        Predicate<Minutes.Attendance> there = voter -> voter.personId() % 9 != 0;
        Set<Long> present = minutes.voters(key).stream()
                .filter(there)
                .map(Minutes.Attendance::personId)
                .collect(Collectors.toSet());
        minutes.draft(key, new NewMinutes(-1, present, general, records));
    }
}
