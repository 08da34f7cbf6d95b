package org.alcts.portal.survey;

import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.answering.AnswerCheck;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.Responses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a response. The one place where a person and their answers meet; nothing here may write the two into
 * one row, one log line or one event.
 */
@Component
class Submission {

    private final Responses responses;
    private final AnswerDrafts drafts;
    private final JdbcClient jdbc;

    Submission(Responses responses, AnswerDrafts drafts, JdbcClient jdbc) {
        this.responses = responses;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /** @throws EntriesRefused when an answer is missing or wrong */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(SurveySummary survey, Questionnaire questionnaire, Answers given, long personId, long seed) {
        Shown shown = Shown.of(questionnaire, given, seed);
        List<Refused> refusals = AnswerCheck.all(shown);
        if (!refusals.isEmpty()) {
            throw new EntriesRefused(refusals);
        }
        int first = jdbc.sql(
                        "update participation set answered = 1 where survey_id = ? and person_id = ? and not answered")
                .params(survey.id(), personId)
                .update();
        if (first == 0) {
            return;
        }
        byte[] id = responses.store(survey.id(), shown.relevant());
        if (!survey.anonymous()) {
            jdbc.sql("insert into response_author (response_id, person_id) values (?, ?)")
                    .params(id, personId)
                    .update();
        }
        drafts.remove(survey.id(), personId);
    }
}
