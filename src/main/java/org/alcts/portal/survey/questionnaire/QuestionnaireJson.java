package org.alcts.portal.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire and answers as the documents in which they are kept. What has no value is not written. */
public final class QuestionnaireJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                    .withContentInclusion(JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private QuestionnaireJson() {}

    public static String write(Questionnaire questionnaire) {
        return JSON.writeValueAsString(questionnaire);
    }

    /** @throws JacksonException when it is not the document of a questionnaire */
    public static Questionnaire readQuestionnaire(String document) {
        return JSON.readValue(document, Questionnaire.class);
    }

    public static String write(Answers answers) {
        return JSON.writeValueAsString(answers);
    }

    /** @throws JacksonException when it is not the document of answers */
    public static Answers readAnswers(String document) {
        return JSON.readValue(document, Answers.class);
    }
}
