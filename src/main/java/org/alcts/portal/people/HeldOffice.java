package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One office that somebody holds.
 *
 * @param unitName the unit's name on the day asked about
 * @param acronym its acronym on that day
 * @param voting whether the seat has a vote
 * @param to last day of the term; null while open-ended
 */
public record HeldOffice(
        long assignmentId,
        long unitId,
        String unitKey,
        UnitKind unitKind,
        String unitName,
        String acronym,
        Office office,
        Obtained obtained,
        boolean voting,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
