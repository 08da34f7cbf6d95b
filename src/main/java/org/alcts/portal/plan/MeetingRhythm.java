package org.alcts.portal.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a day lies among the conferences, by which the association counts its time.
 *
 * @param last the newest that had ended before the day; null before the first
 * @param beforeLast the one before that; null before the second
 * @param next the first that has not ended, one under way included; null after the last on record
 */
public record MeetingRhythm(Meeting last, Meeting beforeLast, Meeting next) implements Serializable {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** What was last heard of before this day is stale: nothing was said since the last conference began. */
    public LocalDate staleBefore() {
        return last == null ? LONG_AGO : last.startsOn();
    }

    /** What was last heard of before this day stands still: it missed the last two conferences. */
    public LocalDate stalledBefore() {
        return beforeLast == null ? LONG_AGO : beforeLast.startsOn();
    }
}
