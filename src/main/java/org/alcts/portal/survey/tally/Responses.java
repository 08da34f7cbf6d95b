package org.alcts.portal.survey.tally;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was answered. A response has a random key of 128 bits and no other: no person, no time, no number in a row. Asks for
 * no permission: for services, which have asked.
 */
@Component
public class Responses {

    private static final int KEY_BYTES = 16;
    private static final int CHUNK = 2000;
    private static final byte[] BEFORE_ALL = new byte[0];

    private record Row(byte[] id, String answers) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SecureRandom random = new SecureRandom();

    Responses(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Stores one, to be counted later.
     *
     * @param answers in the questionnaire's order
     * @return its key, for a survey that keeps authors; nobody else may keep it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] store(long surveyId, Answers answers) {
        byte[] id = newKey();
        jdbc.sql("insert into response (id, survey_id, answers) values (?, ?, ?)")
                .params(id, surveyId, QuestionnaireJson.write(answers))
                .update();
        return id;
    }

    /** Stores many at once, as an import does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(long surveyId, Collection<Answers> many) {
        List<Object[]> rows = new ArrayList<>();
        many.forEach(answers -> rows.add(new Object[] {newKey(), surveyId, QuestionnaireJson.write(answers)}));
        template.batchUpdate("insert into response (id, survey_id, answers) values (?, ?, ?)", rows);
    }

    /** Gives all that are counted, in the order of their random keys. */
    @Transactional(readOnly = true, timeout = 600)
    public void stream(long surveyId, Consumer<Answers> each) {
        walk(surveyId, true, Long.MAX_VALUE, (id, answers) -> each.accept(answers));
    }

    /** @return how many wait to be counted */
    long waiting(long surveyId) {
        return jdbc.sql("select count(*) from response where survey_id = ? and not counted")
                .param(surveyId)
                .query(Long.class)
                .single();
    }

    /** Gives at most so many of those that are counted, or are not, in the order of their random keys. */
    void walk(long surveyId, boolean counted, long most, BiConsumer<byte[], Answers> each) {
        byte[] last = BEFORE_ALL;
        long left = most;
        while (left > 0) {
            List<Row> rows = jdbc.sql("""
                            select id, answers from response
                             where survey_id = :survey and counted = :counted and id > :last order by id limit :limit""")
                    .param("survey", surveyId)
                    .param("counted", counted)
                    .param("last", last)
                    .param("limit", (int) Math.min(CHUNK, left))
                    .query((row, number) -> new Row(row.getBytes(1), row.getString(2)))
                    .list();
            rows.forEach(row -> each.accept(row.id(), QuestionnaireJson.readAnswers(row.answers())));
            if (rows.size() < CHUNK) {
                return;
            }
            left -= rows.size();
            last = rows.getLast().id();
        }
    }

    void markCounted(List<byte[]> ids) {
        template.batchUpdate(
                "update response set counted = 1 where id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    /** Of a survey that takes no more: those that were read are all that there are. */
    void markAllCounted(long surveyId) {
        jdbc.sql("update response set counted = 1 where survey_id = ? and not counted")
                .param(surveyId)
                .update();
    }

    private byte[] newKey() {
        byte[] id = new byte[KEY_BYTES];
        random.nextBytes(id);
        return id;
    }
}
