package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.demonstration.MadeUpTerm.EarlyEnd;

/**
 * The seats of committees: a chair appointed by the year, and once more for a second one; members and an intern for two
 * years, half of them new in each. Representative committees have a seat for each section. Three chairs bring a seat on
 * the Board.
 */
final class CommitteeTerms {

    private static final Set<String> REPRESENTATIVE = Set.of(
            "planning", "budget-finance", "organization-bylaws", "membership", "education", "program", "publications");
    private static final Set<String> OF_THE_BOARD = Set.of("planning", "budget-finance", "organization-bylaws");

    /** Nobody was found for this one when the demonstration's term year began. */
    private static final String VACANT = "cmds-education";

    /** Here the chair left during the year, and a member stands in. */
    private static final String STOOD_IN_FOR = "publications";

    private static final LocalDate LEFT = LocalDate.of(2008, 11, 30);

    private final TermBook book;
    private final Volunteers volunteers;
    private final List<KnownUnit> units;
    private int turn;

    CommitteeTerms(TermBook book, Volunteers volunteers, List<KnownUnit> units) {
        this.book = book;
        this.volunteers = volunteers;
        this.units = units;
    }

    void enter(KnownUnit committee) {
        turn++;
        chairs(committee);
        boolean representative = REPRESENTATIVE.contains(committee.key());
        for (int year = TermBook.FIRST_YEAR - 1; year <= TermBook.LAST_YEAR; year++) {
            if (representative) {
                representatives(committee, year);
            }
            int atLarge = representative ? 2 : committee.parent().equals("alcts") ? 6 : 4;
            for (int seat = 0; seat < atLarge; seat++) {
                if (begins(year, seat)) {
                    String note = representative ? "At large" : null;
                    book.appointed(volunteers.forUnit(committee), committee.key(), Office.MEMBER, year, 2, note);
                }
            }
            if (begins(year, 1) && !committee.key().equals("lrts-editorial-board")) {
                book.appointed(volunteers.forUnit(committee), committee.key(), Office.INTERN, year, 2, null);
            }
        }
    }

    private void chairs(KnownUnit committee) {
        String chair = volunteers.forUnit(committee);
        for (int year = TermBook.FIRST_YEAR; year <= TermBook.LAST_YEAR; year++) {
            if (begins(year, 0)) {
                chair = volunteers.forUnit(committee);
            }
            if (year == Incumbents.YEAR && committee.key().equals(VACANT)) {
                continue;
            }
            if (year == Incumbents.YEAR && committee.key().equals(STOOD_IN_FOR)) {
                changeDuringTheYear(chair, committee, year);
                continue;
            }
            book.appointed(chair, committee.key(), Office.CHAIR, year, 1, null);
            if (OF_THE_BOARD.contains(committee.key())) {
                book.onTheBoardToo(chair, year, year);
            }
        }
    }

    private void changeDuringTheYear(String chair, KnownUnit committee, int year) {
        LocalDate to = TermBook.endOf(year, 1);
        book.between(
                chair,
                committee.key(),
                Office.CHAIR,
                Obtained.APPOINTED,
                TermBook.beginOf(year),
                to,
                null,
                new EarlyEnd(LEFT, "Took up a post outside libraries"));
        book.between(
                volunteers.forUnit(committee),
                committee.key(),
                Office.CHAIR,
                Obtained.ACTING,
                LEFT.plusDays(1),
                to,
                "Until the president-elect appoints",
                null);
    }

    /** In the Planning Committee the sections are represented by who looks after planning in them. */
    private void representatives(KnownUnit committee, int year) {
        if (committee.key().equals("planning")) {
            return;
        }
        for (int seat = 0; seat < MadeUpTerms.SECTIONS.size(); seat++) {
            if (begins(year, seat)) {
                String section = MadeUpTerms.SECTIONS.get(seat);
                String note = "Represents " + acronym(section, TermBook.beginOf(year));
                book.appointed(volunteers.of(section), committee.key(), Office.MEMBER, year, 2, note);
            }
        }
    }

    private String acronym(String section, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.key().equals(section))
                .findFirst()
                .orElseThrow()
                .acronymOn(day);
    }

    /** Whether the seat falls vacant in that year; half of a committee's seats do, in turns. */
    private boolean begins(int year, int seat) {
        return (year + seat + turn) % 2 == 0;
    }
}
