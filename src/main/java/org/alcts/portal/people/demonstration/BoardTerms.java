package org.alcts.portal.people.demonstration;

import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;

/**
 * The Board's seats of its own: the line of the presidents (three years, three offices), the councilor and three
 * directors-at-large (three years each, one director a year), the newsletter's editor (five years) and the executive
 * director, the last two without a vote. The other seats come with a chair.
 */
final class BoardTerms {

    private static final String BOARD = "board";

    private final TermBook book;
    private final Volunteers volunteers;
    private final Incumbents incumbents;

    BoardTerms(TermBook book, Volunteers volunteers, Incumbents incumbents) {
        this.book = book;
        this.volunteers = volunteers;
        this.incumbents = incumbents;
    }

    void enter() {
        for (int year = TermBook.FIRST_YEAR - 1; year <= TermBook.LAST_YEAR + 1; year++) {
            String president = incumbents.in(BOARD, Office.PRESIDENT, year).orElseGet(volunteers::anybody);
            book.elected(president, BOARD, Office.PRESIDENT_ELECT, year - 1, 1, year - 1);
            book.elected(president, BOARD, Office.PRESIDENT, year, 1, year - 1);
            book.elected(president, BOARD, Office.PAST_PRESIDENT, year + 1, 1, year - 1);
        }
        for (int year = TermBook.FIRST_YEAR - 2; year <= TermBook.LAST_YEAR; year++) {
            book.elected(volunteers.anybody(), BOARD, Office.DIRECTOR_AT_LARGE, year, 3);
            if (year % 3 == 0) {
                book.elected(volunteers.anybody(), BOARD, Office.COUNCILOR, year, 3);
            }
        }
        book.appointed(volunteers.anybody(), BOARD, Office.EDITOR, 2001, 5, "ALCTS Newsletter Online");
        book.appointed(volunteers.anybody(), BOARD, Office.EDITOR, 2006, 5, "ALCTS Newsletter Online");
        book.between(
                "executive.director@example.org",
                BOARD,
                Office.EXECUTIVE_DIRECTOR,
                Obtained.APPOINTED,
                DemonstrationPeople.FIRST_DAY,
                null,
                null,
                null);
    }
}
