package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A target as the Board sets it. @param upper the upper end of a band; null for every other measure */
public record NewTarget(BigDecimal value, BigDecimal upper, LocalDate due, String note) {}
