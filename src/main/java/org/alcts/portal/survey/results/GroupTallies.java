package org.alcts.portal.survey.results;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.Responses;
import org.alcts.portal.survey.tally.SurveyTally;
import org.alcts.portal.survey.tally.TallyCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tallies of those who gave each answer to a field, for filters and cross-tables: made by one reading of all counted
 * responses, then kept until more are counted.
 */
@Component
class GroupTallies {

    private static final TypeReference<Map<String, SurveyTally>> GROUPS = new TypeReference<>() {};

    private record Kept(long responses, String content) {}

    private final JdbcClient jdbc;
    private final Responses responses;
    private final SurveyReader surveys;
    private final JsonMapper json = JsonMapper.builder().build();

    GroupTallies(JdbcClient jdbc, Responses responses, SurveyReader surveys) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.surveys = surveys;
    }

    /**
     * By the code of each choice; for a choice to tick: by {@code Y} and by nothing, among those who answered the question.
     *
     * @param counted how many responses the survey's tallies count
     */
    @Transactional(timeout = 600)
    public Map<String, SurveyTally> of(long surveyId, Field by, long counted) {
        return jdbc.sql("select responses, content from kept_count where survey_id = ? and field = ?")
                .params(surveyId, by.name())
                .query(Kept.class)
                .optional()
                .filter(kept -> kept.responses() == counted)
                .map(kept -> json.readValue(kept.content(), GROUPS))
                .orElseGet(() -> count(surveyId, by, counted));
    }

    private Map<String, SurveyTally> count(long surveyId, Field by, long counted) {
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        Map<String, TallyCount> counts = new LinkedHashMap<>();
        responses.stream(surveyId, answers -> {
            String group = groupOf(answers, by);
            if (group != null) {
                counts.computeIfAbsent(group, key -> new TallyCount(questionnaire))
                        .add(answers);
            }
        });
        Map<String, SurveyTally> groups = new LinkedHashMap<>();
        counts.forEach((group, count) -> groups.put(group, count.result()));
        jdbc.sql("""
                        insert into kept_count (survey_id, field, responses, content) values (:survey, :field, :responses, :content)
                        on duplicate key update responses = values(responses), content = values(content)""")
                .param("survey", surveyId)
                .param("field", by.name())
                .param("responses", counted)
                .param("content", json.writeValueAsString(groups))
                .update();
        return groups;
    }

    private static String groupOf(Answers answers, Field by) {
        String given = answers.get(by.name());
        if (by.kind() != FieldKind.FLAG) {
            return given.isEmpty() ? null : given;
        }
        boolean answered = by.question().fields().stream().anyMatch(field -> answers.has(field.name()));
        return answered ? given : null;
    }
}
