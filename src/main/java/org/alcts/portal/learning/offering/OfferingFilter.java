package org.alcts.portal.learning.offering;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which offerings to list. Whatever is null or false does not filter.
 *
 * @param text words that all occur in title, partners or the name of the unit
 * @param unit key of the unit that runs it
 * @param section key of a section or council: run by it, or by a unit below it; {@link #DIVISION} for what belongs to none
 * @param topic key of a topic
 * @param from it begins on that day or later
 * @param to it begins on that day or earlier
 * @param live not cancelled and under way, or available, between these days: what the need map counts as supply
 */
public record OfferingFilter(
        String text,
        String unit,
        String section,
        OfferingFormat format,
        Level level,
        String topic,
        OfferingState state,
        LocalDate from,
        LocalDate to,
        boolean live)
        implements Serializable {

    /** Stands in place of a section for units that belong to none. */
    public static final String DIVISION = "division";

    public static final OfferingFilter ALL =
            new OfferingFilter(null, null, null, null, null, null, null, null, null, false);

    /** What is live in a period. */
    public static OfferingFilter live(LocalDate from, LocalDate to) {
        return new OfferingFilter(null, null, null, null, null, null, null, from, to, true);
    }
}
