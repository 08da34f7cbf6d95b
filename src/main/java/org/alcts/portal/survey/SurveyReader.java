package org.alcts.portal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads surveys and their questionnaires. Asks for no permission: for services, which have asked. */
@Component
@Transactional(readOnly = true)
public class SurveyReader {

    static final String SUMMARY = """
            select s.id, s.code, s.title, s.unit_id, coalesce(n.name, u.unit_key) as unit_name, s.state, s.audience, s.reach,
                   s.anonymous, s.public_data, s.opens_at, s.closes_at, s.closed_at, s.minutes, s.threshold, s.text_threshold
              from survey s
              join unit u on u.id = s.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<SurveySummary> find(long id) {
        return jdbc.sql(SUMMARY + " where s.id = :id")
                .param("day", LocalDate.now(clock))
                .param("id", id)
                .query(SurveySummary.class)
                .optional();
    }

    public Optional<SurveySummary> findByCode(String code) {
        return jdbc.sql(SUMMARY + " where s.code = :code")
                .param("day", LocalDate.now(clock))
                .param("code", code)
                .query(SurveySummary.class)
                .optional();
    }

    /** @throws Refused when there is no such survey */
    public SurveySummary get(long id) {
        return find(id).orElseThrow(SurveyReader::gone);
    }

    /** Those in these states, the one that closed last first. */
    public List<SurveySummary> in(SurveyState... states) {
        return jdbc.sql(SUMMARY + " where s.state in (:states) order by s.closes_at desc, s.id desc")
                .param("day", LocalDate.now(clock))
                .param("states", List.of(states).stream().map(Enum::name).toList())
                .query(SurveySummary.class)
                .list();
    }

    /** Those with all their answers in, the one that closed last first. */
    public List<SurveySummary> over() {
        return in(SurveyState.CLOSED, SurveyState.ARCHIVED).stream()
                .filter(SurveySummary::over)
                .toList();
    }

    /** The questionnaire as it stands. @throws Refused when there is no such survey */
    public Questionnaire questionnaire(long surveyId) {
        return jdbc.sql("""
                        select r.questionnaire from survey s
                          join survey_revision r on r.survey_id = s.id and r.revision = s.revision
                         where s.id = :id""")
                .param("id", surveyId)
                .query(String.class)
                .optional()
                .map(QuestionnaireJson::readQuestionnaire)
                .orElseThrow(SurveyReader::gone);
    }

    public static Refused gone() {
        return new Refused("", "survey.refused.gone");
    }
}
