package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;

/**
 * What was answered in one field.
 *
 * @param base how many answered it; of a choice to tick: how many answered the question
 * @param values in the order of the choices; of a choice to tick: the ticks alone; empty for texts and days
 * @param mean of a scale to one decimal, of numbers to three digits; empty when it has none, or it would give a count away
 * @param median likewise
 */
public record FieldResult(
        Field field, Figure base, List<ValueResult> values, Optional<BigDecimal> mean, Optional<BigDecimal> median) {}
