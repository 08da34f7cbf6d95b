package org.alcts.portal.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A meeting in the calendar.
 *
 * @param items how many its agenda has, the closed ones among them
 * @param drafted whether minutes were begun
 * @param approvedOn when the minutes were approved; null until then
 */
public record MeetingRow(
        String key,
        String name,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        int items,
        int closed,
        boolean drafted,
        LocalDate approvedOn)
        implements Serializable {}
