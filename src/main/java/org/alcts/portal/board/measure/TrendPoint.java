package org.alcts.portal.board.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a measure on a day; there are no points for days without data. */
public record TrendPoint(LocalDate asOf, BigDecimal value) implements Serializable {}
