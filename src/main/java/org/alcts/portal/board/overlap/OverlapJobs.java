package org.alcts.portal.board.overlap;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for overlaps soon after an initiative was changed. */
@Configuration
@ConditionalOnBooleanProperty(name = "portal.jobs", matchIfMissing = true)
class OverlapJobs {

    private final OverlapFinder finder;

    OverlapJobs(OverlapFinder finder) {
        this.finder = finder;
    }

    /** Each minute, by the system's clock. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        finder.lookIfChanged();
    }
}
