package org.alcts.portal.survey.exchange;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * A file of responses, read for a questionnaire and not saved.
 *
 * @param questionnaire with the choices that were added for answers that were none
 * @param columns in the order of the file
 * @param responses one for each row that has any answer
 * @param empty rows without an answer
 */
public record ReadResponses(
        Questionnaire questionnaire, List<ResponseColumn> columns, List<Answers> responses, int empty) {

    public long mapped() {
        return columns.stream().filter(column -> column.field().isPresent()).count();
    }
}
