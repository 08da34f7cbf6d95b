package org.alcts.portal.board.measure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Records the measures when a day for it has come; whatever was missed is made up for. */
@Configuration
@ConditionalOnBooleanProperty(name = "portal.jobs", matchIfMissing = true)
class MeasureJobs {

    private final MeasureRecorder recorder;

    MeasureJobs(MeasureRecorder recorder) {
        this.recorder = recorder;
    }

    /** A quarter past each hour, by the system's clock; which days are due says the portal's calendar. */
    @Scheduled(cron = "0 15 * * * *")
    void record() {
        recorder.missing().forEach(day -> recorder.record(day, Runnable::run));
    }
}
