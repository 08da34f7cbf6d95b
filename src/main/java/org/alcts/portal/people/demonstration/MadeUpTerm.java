package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;

/**
 * A term of office of the demonstration.
 *
 * @param email whose
 * @param unit key of the unit
 * @param to last day; null for an office without end
 * @param note null for none
 * @param entered day on which it gets on record: that of the election for who is elected for several years of offices
 * @param early an end before its time; null for none
 */
record MadeUpTerm(
        String email,
        String unit,
        Office office,
        Obtained obtained,
        boolean voting,
        LocalDate from,
        LocalDate to,
        String note,
        LocalDate entered,
        EarlyEnd early) {

    record EarlyEnd(LocalDate lastDay, String reason) {

        LocalDate entered() {
            return lastDay.plusDays(1);
        }
    }

    boolean isHeldOn(LocalDate day) {
        LocalDate last = early == null ? to : early.lastDay();
        return !from.isAfter(day) && (last == null || !last.isBefore(day));
    }
}
