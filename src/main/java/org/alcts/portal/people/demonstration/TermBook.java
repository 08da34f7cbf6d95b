package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.demonstration.MadeUpTerm.EarlyEnd;

/** Collects terms of office, most of them of whole years from 1 July to 30 June. */
final class TermBook {

    /** The term year in which the demonstration begins, by its first July. */
    static final int FIRST_YEAR = 2005;

    /** The plan's last term year. */
    static final int LAST_YEAR = 2010;

    private static final String BOARD = "board";

    private final List<MadeUpTerm> terms = new ArrayList<>();

    static LocalDate beginOf(int year) {
        return LocalDate.of(year, Month.JULY, 1);
    }

    /** Last day of the term that begins in that July and takes so many years. */
    static LocalDate endOf(int year, int years) {
        return LocalDate.of(year + years, Month.JUNE, 30);
    }

    List<MadeUpTerm> terms() {
        return List.copyOf(terms);
    }

    void elected(String email, String unit, Office office, int year, int years) {
        enter(email, unit, office, Obtained.ELECTED, year, years, null, year);
    }

    /** Elected in one vote to a line of offices, of which this is the one in that year. */
    void elected(String email, String unit, Office office, int year, int years, int enteredIn) {
        enter(email, unit, office, Obtained.ELECTED, year, years, null, enteredIn);
    }

    void appointed(String email, String unit, Office office, int year, int years, String note) {
        enter(email, unit, office, Obtained.APPOINTED, year, years, note, year);
    }

    void exOfficio(String email, String unit, int year, int years, String note) {
        enter(email, unit, Office.MEMBER, Obtained.EX_OFFICIO, year, years, note, year);
    }

    /** A seat on the Board that comes with another office. */
    void onTheBoardToo(String email, int year, int enteredIn) {
        enter(email, BOARD, Office.MEMBER, Obtained.EX_OFFICIO, year, 1, null, enteredIn);
    }

    /** For terms that are not whole years. */
    void between(
            String email,
            String unit,
            Office office,
            Obtained obtained,
            LocalDate from,
            LocalDate to,
            String note,
            EarlyEnd early) {
        add(new MadeUpTerm(email, unit, office, obtained, votes(unit, office), from, to, note, from, early));
    }

    private void enter(
            String email,
            String unit,
            Office office,
            Obtained obtained,
            int year,
            int years,
            String note,
            int enteredIn) {
        add(new MadeUpTerm(
                email,
                unit,
                office,
                obtained,
                votes(unit, office),
                beginOf(year),
                endOf(year, years),
                note,
                beginOf(enteredIn),
                null));
    }

    /** Leaves out what ended before the demonstration began and what would be decided after the plan. */
    private void add(MadeUpTerm term) {
        boolean before = term.to() != null && term.to().isBefore(DemonstrationPeople.FIRST_DAY);
        if (!before && !term.entered().isAfter(beginOf(LAST_YEAR))) {
            terms.add(term);
        }
    }

    /** 16 of the Board's 18 seats have a vote; the newsletter's editor and the executive director have none. */
    private static boolean votes(String unit, Office office) {
        return unit.equals(BOARD) && office != Office.EDITOR && office != Office.EXECUTIVE_DIRECTOR;
    }
}
