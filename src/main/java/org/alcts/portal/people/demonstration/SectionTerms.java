package org.alcts.portal.people.demonstration;

import org.alcts.portal.people.Office;
import org.alcts.portal.people.UnitKind;

/**
 * The offices of a section or council: who is elected vice-chair is chair the year after, with a seat on the Board, and
 * past chair the year after that; secretary, members-at-large and planning representative have two years, not all
 * beginning in the same one. The planning representative sits in the Planning Committee.
 */
final class SectionTerms {

    private static final int MEMBERS_AT_LARGE = 2;

    private final TermBook book;
    private final Volunteers volunteers;
    private final Incumbents incumbents;

    SectionTerms(TermBook book, Volunteers volunteers, Incumbents incumbents) {
        this.book = book;
        this.volunteers = volunteers;
        this.incumbents = incumbents;
    }

    void enter(KnownUnit unit) {
        String key = unit.key();
        for (int year = TermBook.FIRST_YEAR - 1; year <= TermBook.LAST_YEAR + 1; year++) {
            String chair = incumbents.in(key, Office.CHAIR, year).orElseGet(() -> volunteers.of(key));
            book.elected(chair, key, Office.CHAIR_ELECT, year - 1, 1, year - 1);
            book.elected(chair, key, Office.CHAIR, year, 1, year - 1);
            book.onTheBoardToo(chair, year, year - 1);
            book.elected(chair, key, Office.PAST_CHAIR, year + 1, 1, year - 1);
        }
        int turn = MadeUpTerms.SECTIONS.indexOf(key);
        for (int year = TermBook.FIRST_YEAR - 1; year <= TermBook.LAST_YEAR; year++) {
            boolean odd = (year + turn) % 2 != 0;
            if (!odd) {
                book.elected(volunteers.of(key), key, Office.SECRETARY, year, 2);
            } else if (unit.kind() == UnitKind.SECTION) {
                planningRepresentative(unit, year);
            }
            for (int seat = 0; seat < MEMBERS_AT_LARGE; seat++) {
                if ((year + seat) % 2 == 0) {
                    book.elected(volunteers.of(key), key, Office.MEMBER_AT_LARGE, year, 2);
                }
            }
        }
    }

    private void planningRepresentative(KnownUnit section, int year) {
        String key = section.key();
        String person = incumbents.in(key, Office.PLANNING_REPRESENTATIVE, year).orElseGet(() -> volunteers.of(key));
        book.appointed(person, key, Office.PLANNING_REPRESENTATIVE, year, 2, null);
        book.exOfficio(person, "planning", year, 2, "Represents " + section.acronymOn(TermBook.beginOf(year)));
    }
}
