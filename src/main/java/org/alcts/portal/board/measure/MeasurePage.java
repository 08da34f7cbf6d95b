package org.alcts.portal.board.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All about one measure.
 *
 * @param edition of the definition
 * @param series what was recorded, the newest day first, corrections before what they correct
 * @param proposals values that wait for the office; none for those who may not see them
 * @param targets that the Board set, the newest first: the first is in force
 */
public record MeasurePage(
        MeasureStanding standing,
        String definition,
        String formula,
        String population,
        int edition,
        List<Entry> series,
        List<Entry> proposals,
        List<TargetEntry> targets)
        implements Serializable {

    /**
     * @param edition of the definition by which it was counted
     * @param replaced whether a later entry of the same day took its place
     */
    public record Entry(
            long id,
            LocalDate asOf,
            BigDecimal value,
            Long counted,
            Long countedOf,
            String note,
            String source,
            Origin origin,
            int edition,
            LocalDate enteredOn,
            String enteredBy,
            boolean replaced)
            implements Serializable {}

    public record TargetEntry(
            BigDecimal value, BigDecimal upper, LocalDate due, String note, LocalDate setOn, String setBy)
            implements Serializable {}
}
