package org.alcts.portal.survey;

import java.time.Clock;
import java.util.Collection;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.Responses;
import org.alcts.portal.survey.tally.TallyBatches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over answers that were given elsewhere: the survey is closed from then on, and a wave to compare with. Asks for no
 * permission: for services, which have asked.
 */
@Component
public class SurveyTakeover {

    private final Surveys surveys;
    private final QuestionnaireRevisions revisions;
    private final Responses responses;
    private final TallyBatches tallies;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyTakeover(
            Surveys surveys,
            QuestionnaireRevisions revisions,
            Responses responses,
            TallyBatches tallies,
            JdbcClient jdbc,
            Clock clock) {
        this.surveys = surveys;
        this.revisions = revisions;
        this.responses = responses;
        this.tallies = tallies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param questionnaire with the choices that the answers need
     * @param publicData whether the answers are published already, so that nothing of them is held back
     * @throws Refused when people were asked here, or answers were taken over before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(
            long surveyId,
            Questionnaire questionnaire,
            Collection<Answers> answers,
            boolean publicData,
            long personId) {
        Survey survey = surveys.findToChange(surveyId).orElseThrow(SurveyReader::gone);
        boolean used = jdbc.sql("select exists (select 1 from participation where survey_id = :id)"
                        + " or exists (select 1 from response where survey_id = :id)")
                .param("id", surveyId)
                .query(Boolean.class)
                .single();
        if (survey.state() != SurveyState.DRAFT || used) {
            throw new Refused("", "survey.refused.has-answers");
        }
        int revision =
                revisions.writeAfter(survey.revision(), surveyId, questionnaire, null, personId, clock.instant());
        survey.takeOver(revision, publicData, clock.instant());
        surveys.saveAndFlush(survey);
        responses.store(surveyId, answers);
        tallies.begin(surveyId);
        tallies.countAll(surveyId);
    }
}
