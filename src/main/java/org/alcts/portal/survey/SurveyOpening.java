package org.alcts.portal.survey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.survey.tally.TallyBatches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes, on somebody's word or because it is time. */
@Component
class SurveyOpening {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyOpening.class);

    private final Surveys surveys;
    private final SurveyAudience audience;
    private final TallyBatches tallies;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyOpening(Surveys surveys, SurveyAudience audience, TallyBatches tallies, JdbcClient jdbc, Clock clock) {
        this.surveys = surveys;
        this.audience = audience;
        this.tallies = tallies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void open(Survey survey) {
        survey.open(clock.instant());
        surveys.saveAndFlush(survey);
        int asked = audience.freeze(survey.id(), survey.audience(), LocalDate.now(clock));
        tallies.begin(survey.id());
        LOG.info("Survey {} is open to {} persons", survey.code(), asked);
    }

    @Transactional
    void close(Survey survey) {
        survey.close(clock.instant());
        surveys.saveAndFlush(survey);
        // Whoever has not submitted will not any more: nothing of theirs is kept.
        jdbc.sql("delete from survey_draft where survey_id = ?")
                .param(survey.id())
                .update();
        tallies.countAll(survey.id());
        LOG.info("Survey {} is closed", survey.code());
    }

    /** What is due by the portal's calendar. */
    List<Long> due() {
        return jdbc.sql("""
                        select id from survey where (state = 'APPROVED' and opens_at <= :now)
                            or (state = 'OPEN' and closes_at <= :now)""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .list();
    }

    /** Opens or closes it if that is due, and nobody else was faster. */
    @Transactional(timeout = 300)
    void turn(long id) {
        surveys.findToChange(id).ifPresent(survey -> {
            boolean ended = survey.closesAt()
                    .filter(end -> !end.isAfter(clock.instant()))
                    .isPresent();
            boolean begun = survey.opensAt()
                    .filter(start -> !start.isAfter(clock.instant()))
                    .isPresent();
            if (survey.state() == SurveyState.OPEN && ended) {
                close(survey);
            } else if (survey.state() == SurveyState.APPROVED && begun && !ended) {
                open(survey);
            }
        });
    }
}
