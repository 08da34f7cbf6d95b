package org.alcts.portal.survey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved states of questionnaires. The survey names the one that counts; later ones can be gone forward to. */
@Component
class QuestionnaireRevisions {

    /** More would be kept for nobody: an undo that far back is a new beginning. */
    private static final int KEPT = 200;

    private final JdbcClient jdbc;

    QuestionnaireRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the one after this and forgets what came after it before. @return its number */
    int writeAfter(int revision, long surveyId, Questionnaire questionnaire, String note, long personId, Instant now) {
        jdbc.sql(
                        "delete from survey_revision where survey_id = :survey and (revision > :current or revision < :oldest)")
                .param("survey", surveyId)
                .param("current", revision)
                .param("oldest", revision - KEPT)
                .update();
        write(revision + 1, surveyId, questionnaire, note, personId, now);
        return revision + 1;
    }

    void write(int revision, long surveyId, Questionnaire questionnaire, String note, long personId, Instant now) {
        jdbc.sql("""
                        insert into survey_revision (survey_id, revision, questionnaire, note, saved_at, saved_by)
                        values (:survey, :revision, :questionnaire, :note, :now, :person)""")
                .param("survey", surveyId)
                .param("revision", revision)
                .param("questionnaire", QuestionnaireJson.write(questionnaire))
                .param("note", note)
                .param("now", Timestamp.from(now))
                .param("person", personId)
                .update();
    }

    /** @throws java.util.NoSuchElementException when it was never written */
    Questionnaire read(long surveyId, int revision) {
        return jdbc.sql("select questionnaire from survey_revision where survey_id = ? and revision = ?")
                .params(surveyId, revision)
                .query(String.class)
                .optional()
                .map(QuestionnaireJson::readQuestionnaire)
                .orElseThrow();
    }

    Optional<Integer> before(long surveyId, int revision) {
        return jdbc.sql("select max(revision) from survey_revision where survey_id = ? and revision < ?")
                .params(surveyId, revision)
                .query(Integer.class)
                .optional();
    }

    Optional<Integer> after(long surveyId, int revision) {
        return jdbc.sql("select min(revision) from survey_revision where survey_id = ? and revision > ?")
                .params(surveyId, revision)
                .query(Integer.class)
                .optional();
    }

    void removeAll(long surveyId) {
        jdbc.sql("delete from survey_revision where survey_id = ?")
                .param(surveyId)
                .update();
    }
}
