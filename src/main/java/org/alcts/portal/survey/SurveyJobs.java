package org.alcts.portal.survey;

import org.alcts.portal.survey.tally.TallyBatches;
import org.alcts.portal.survey.tally.TallyCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What surveys need done without anybody asking: open and close on time, count what came in, look every night whether the
 * counts are right. Several portals on one database may all run it: each piece of work is done under a lock of its row.
 */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty(name = "portal.jobs", matchIfMissing = true)
class SurveyJobs {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyJobs.class);

    private final SurveyOpening opening;
    private final TallyBatches tallies;
    private final SurveyReader surveys;

    SurveyJobs(SurveyOpening opening, TallyBatches tallies, SurveyReader surveys) {
        this.opening = opening;
        this.tallies = tallies;
        this.surveys = surveys;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void openAndClose() {
        opening.due().forEach(opening::turn);
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void count() {
        tallies.open().forEach(survey -> tallies.count(survey.id()));
    }

    /** At night, by the system's clock. */
    @Scheduled(cron = "0 30 3 * * *")
    void check() {
        for (SurveySummary survey : surveys.in(SurveyState.OPEN, SurveyState.CLOSED)) {
            TallyCheck found = tallies.check(survey.id());
            if (!found.right()) {
                LOG.error(
                        "The counts of survey {} were wrong in {} and are made anew", survey.code(), found.differing());
                tallies.rebuild(survey.id());
            }
        }
    }
}
