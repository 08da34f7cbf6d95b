package org.alcts.portal.people;

import java.io.Serializable;

/**
 * Which terms of office to list. Whatever is null does not filter.
 *
 * @param text words of the holder's name
 * @param unit key of the unit
 */
public record TermFilter(String text, String unit, Office office, When when) implements Serializable {

    /** Terms by where today lies to them. */
    public enum When {
        TODAY,
        COMING,
        ENDED,
        /** Valid today, last day within the next 60 days. */
        ENDING_SOON
    }

    public static final TermFilter ALL = new TermFilter(null, null, null, null);
}
