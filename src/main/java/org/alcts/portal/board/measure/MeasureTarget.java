package org.alcts.portal.board.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the Board wants a measure to reach.
 *
 * @param value for a band its lower end
 * @param upper the upper end of a band; else null
 * @param due the day by which
 */
public record MeasureTarget(BigDecimal value, BigDecimal upper, LocalDate due, LocalDate setOn)
        implements Serializable {}
