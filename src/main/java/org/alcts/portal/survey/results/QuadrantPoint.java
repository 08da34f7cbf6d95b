package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Option;

/**
 * One row of a question with two scales, as a point.
 *
 * @param first mean on the first scale, such as importance; empty when it may not be shown
 * @param second mean on the second, such as satisfaction
 */
public record QuadrantPoint(Option row, Optional<BigDecimal> first, Optional<BigDecimal> second) {}
