package org.alcts.portal.board.packet;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The office freezes a packet for the meeting ahead on the demonstration's first day. Only that one: a packet of an earlier
 * meeting would have to be frozen before what happened since was loaded.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationPacket {

    private static final String MEETING = "midwinter-2009";
    private static final LocalDate LAST_DAY = LocalDate.of(2009, 1, 22);

    private final Packets packets;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationPacket(Packets packets, Performer performer, DemonstrationSteps steps, Clock calendar) {
        this.packets = packets;
        this.performer = performer;
        this.steps = steps;
        this.calendar = calendar;
    }

    /** After everything that it speaks of. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(60)
    void load() {
        LocalDate today = LocalDate.now(calendar);
        if (!today.isAfter(LAST_DAY)) {
            steps.take(
                    "packet " + MEETING,
                    calendar.instant(),
                    () -> performer.asOffice(today, () -> packets.freeze(MEETING)));
        }
    }
}
