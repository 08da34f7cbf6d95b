package org.alcts.portal.board.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value of a series.
 *
 * @param asOf the day that it speaks of
 * @param value null says that there were no data, which is not nought
 * @param count the part that a share or a mean counts; null where nothing is divided
 * @param of what it is a part of
 * @param enteredBy the office that entered it; null for what the portal computed
 */
public record MeasureValue(LocalDate asOf, BigDecimal value, Long count, Long of, String note, String enteredBy)
        implements Serializable {}
