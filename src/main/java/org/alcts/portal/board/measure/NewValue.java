package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value as somebody enters it.
 *
 * @param value in the measure's unit, money in minor units; null together with {@code noData}
 * @param noData says that there were no data for the day: the note says why
 * @param counted the part, where a share is entered with its basis; else null
 * @param countedOf what it is a part of
 * @param source where the value can be found
 */
public record NewValue(
        LocalDate asOf, BigDecimal value, boolean noData, Long counted, Long countedOf, String note, String source) {}
