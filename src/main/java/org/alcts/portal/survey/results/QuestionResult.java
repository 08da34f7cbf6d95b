package org.alcts.portal.survey.results;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * What was answered to one question.
 *
 * @param answered how many answered anything of it
 * @param fields in the questionnaire's order
 */
public record QuestionResult(Question question, Figure answered, List<FieldResult> fields) {}
