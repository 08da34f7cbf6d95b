package org.alcts.portal.survey.results;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Field;

/**
 * What results can be filtered or crossed by.
 *
 * @param values those whose group is large enough to be shown
 */
public record FilterChoice(Field field, List<ValueResult> values) {}
