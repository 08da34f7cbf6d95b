package org.alcts.portal.survey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many were asked and answered. */
@Component
class ParticipationCounts {

    record Counts(int asked, int answered) {}

    private final JdbcClient jdbc;

    ParticipationCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts of(long surveyId) {
        return jdbc.sql(
                        "select count(*) as asked, coalesce(sum(answered), 0) as answered from participation where survey_id = ?")
                .param(surveyId)
                .query(Counts.class)
                .single();
    }
}
