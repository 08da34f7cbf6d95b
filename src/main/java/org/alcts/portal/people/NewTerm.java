package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term of office as the office enters it.
 *
 * @param voting whether the seat has a vote
 * @param to last day; null while open-ended
 * @param note null or blank when there is nothing to say
 * @param boardSeatToo whether the seat on the Board that comes with the office is given with it, with a vote, for the
 *     same days
 */
public record NewTerm(
        Long personId,
        Long unitId,
        Office office,
        Obtained obtained,
        boolean voting,
        LocalDate from,
        LocalDate to,
        String note,
        boolean boardSeatToo)
        implements Serializable {}
