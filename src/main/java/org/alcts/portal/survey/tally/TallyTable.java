package org.alcts.portal.survey.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept counts. The empty value stands for "answered at all". */
@Component
class TallyTable {

    private static final String ANSWERED = "";

    private record Row(String field, String value, long responses, BigDecimal total) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TallyTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void begin(long surveyId) {
        jdbc.sql("insert ignore into tally_state (survey_id) values (?)")
                .param(surveyId)
                .update();
    }

    /** Holds the survey's counts until the transaction ends; false when somebody else does, or there are none to hold. */
    boolean hold(long surveyId) {
        return jdbc.sql("select survey_id from tally_state where survey_id = ? for update skip locked")
                .param(surveyId)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** As {@link #hold}, and waits for whoever holds them. */
    void waitAndHold(long surveyId) {
        begin(surveyId);
        jdbc.sql("select survey_id from tally_state where survey_id = ? for update")
                .param(surveyId)
                .query(Long.class)
                .single();
    }

    void add(long surveyId, SurveyTally counted) {
        List<Object[]> rows = new ArrayList<>();
        counted.fields().forEach((field, tally) -> {
            rows.add(new Object[] {surveyId, field, ANSWERED, tally.answered(), tally.total()});
            tally.counts()
                    .forEach((value, responses) ->
                            rows.add(new Object[] {surveyId, field, value, responses, BigDecimal.ZERO}));
        });
        template.batchUpdate("""
                insert into tally (survey_id, field, value, responses, total) values (?, ?, ?, ?, ?)
                on duplicate key update responses = responses + values(responses), total = total + values(total)""", rows);
        jdbc.sql("update tally_state set responses = responses + ? where survey_id = ?")
                .params(counted.responses(), surveyId)
                .update();
    }

    void clear(long surveyId) {
        jdbc.sql("delete from tally where survey_id = ?").param(surveyId).update();
        jdbc.sql("update tally_state set responses = 0 where survey_id = ?")
                .param(surveyId)
                .update();
    }

    /** In two statements, however many responses there are. */
    SurveyTally read(long surveyId) {
        Optional<Long> responses = jdbc.sql("select responses from tally_state where survey_id = ?")
                .param(surveyId)
                .query(Long.class)
                .optional();
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Map<String, Row> answered = new LinkedHashMap<>();
        jdbc.sql("select field, value, responses, total from tally where survey_id = ? order by field, value")
                .param(surveyId)
                .query(Row.class)
                .list()
                .forEach(row -> {
                    if (row.value().equals(ANSWERED)) {
                        answered.put(row.field(), row);
                    } else {
                        counts.computeIfAbsent(row.field(), key -> new LinkedHashMap<>())
                                .put(row.value(), row.responses());
                    }
                });
        Map<String, FieldTally> fields = new LinkedHashMap<>();
        answered.forEach((field, row) ->
                fields.put(field, new FieldTally(row.responses(), counts.getOrDefault(field, Map.of()), row.total())));
        return new SurveyTally(responses.orElse(0L), fields);
    }
}
