package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term of office, past, present or to come.
 *
 * @param unitName the unit's name on the first day of the term, or today's where the term began before the unit had one
 * @param voting whether the seat has a vote
 * @param to last day; null while open-ended
 * @param note what was said when it was given; null when nothing was
 * @param endReason why it was ended; null while nobody ended it
 */
public record TermRow(
        long id,
        int version,
        long personId,
        String personName,
        String unitKey,
        UnitKind unitKind,
        String unitName,
        String acronym,
        Office office,
        Obtained obtained,
        boolean voting,
        LocalDate from,
        LocalDate to,
        String note,
        String endReason)
        implements Serializable {

    /** Where a day lies to a term. */
    public enum Phase {
        COMING,
        CURRENT,
        ENDED
    }

    public Phase phaseOn(LocalDate day) {
        if (day.isBefore(from)) {
            return Phase.COMING;
        }
        return to != null && day.isAfter(to) ? Phase.ENDED : Phase.CURRENT;
    }
}
