package org.alcts.portal.initiative.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.decision.DecisionConfirmations;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At each conference the Board confirms what it voted on since the last one, and the office writes it down. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationConfirmations {

    private final DecisionList decisions;
    private final DecisionConfirmations confirmations;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationConfirmations(
            DecisionList decisions,
            DecisionConfirmations confirmations,
            Performer performer,
            DemonstrationSteps steps,
            Clock calendar) {
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.performer = performer;
        this.steps = steps;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    // After every feature whose subjects the Board decides on.
    @Order(20)
    void load() {
        LocalDate today = LocalDate.now(calendar);
        for (Conferences.Conference conference : Conferences.ofThePlan().all()) {
            LocalDate day = conference.to().plusDays(1);
            if (day.isBefore(today)) {
                steps.take("confirmations " + conference.key(), day, () -> confirm(conference, day));
            }
        }
    }

    private void confirm(Conferences.Conference conference, LocalDate day) {
        performer.asOffice(
                day,
                () -> decisions.unconfirmed().stream()
                        .filter(row -> !row.votedOn().isAfter(conference.from()))
                        .forEach(row -> confirmations.confirm(row.id(), conference.to())));
    }
}
