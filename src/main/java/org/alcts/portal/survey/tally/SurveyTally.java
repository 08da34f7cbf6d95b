package org.alcts.portal.survey.tally;

import java.util.Map;

/**
 * What was answered in a survey, or in a part of its responses.
 *
 * @param responses all that are counted
 * @param fields by the name of the field; and by the code of the question where it has several fields or none of its name
 */
public record SurveyTally(long responses, Map<String, FieldTally> fields) {

    public FieldTally of(String fieldOrQuestion) {
        return fields.getOrDefault(fieldOrQuestion, FieldTally.NOTHING);
    }
}
