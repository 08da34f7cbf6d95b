package org.alcts.portal.board.overlap;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for overlaps soon after an initiative was changed. */
@Configuration
@ConditionalOnBooleanProperty(name = "portal.jobs", matchIfMissing = true)
class OverlapJobs {

    private final OverlapFinder finder;
    private volatile boolean begun;

    OverlapJobs(OverlapFinder finder) {
        this.finder = finder;
    }

    /** Last of all that happens at the start: while a demonstration's past is written, the calendar shows other days. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        finder.lookIfChanged();
        begun = true;
    }

    /** Each minute, by the system's clock. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void look() {
        if (begun) {
            finder.lookIfChanged();
        }
    }
}
