package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.demonstration.MadeUpTerm.EarlyEnd;

/**
 * Interest groups elect a vice-chair who chairs them the year after. A task force has a chair and three members from its
 * first day to its last.
 */
final class GroupTerms {

    private static final int MEMBERS_OF_TASK_FORCE = 3;

    /** The chair of this one left during the demonstration's term year; its vice-chair does not take over before July. */
    private static final String WITHOUT_CHAIR = "journal-costs";

    private static final EarlyEnd LEFT = new EarlyEnd(LocalDate.of(2008, 10, 31), "Moved abroad");

    private final TermBook book;
    private final Volunteers volunteers;

    GroupTerms(TermBook book, Volunteers volunteers) {
        this.book = book;
        this.volunteers = volunteers;
    }

    void enter(KnownUnit unit) {
        if (unit.kind() == UnitKind.INTEREST_GROUP) {
            interestGroup(unit);
        } else if (unit.kind() == UnitKind.TASK_FORCE) {
            taskForce(unit);
        }
    }

    private void interestGroup(KnownUnit group) {
        for (int year = TermBook.FIRST_YEAR; year <= TermBook.LAST_YEAR + 1; year++) {
            if (TermBook.beginOf(year).isBefore(group.established())) {
                continue;
            }
            String chair = volunteers.forUnit(group);
            if (!TermBook.beginOf(year - 1).isBefore(group.established())) {
                book.elected(chair, group.key(), Office.CHAIR_ELECT, year - 1, 1, year - 1);
                chair(chair, group, year, year - 1);
            } else {
                chair(chair, group, year, year);
            }
        }
    }

    private void chair(String chair, KnownUnit group, int year, int enteredIn) {
        if (year == Incumbents.YEAR && group.key().equals(WITHOUT_CHAIR)) {
            book.between(
                    chair,
                    group.key(),
                    Office.CHAIR,
                    Obtained.ELECTED,
                    TermBook.beginOf(year),
                    TermBook.endOf(year, 1),
                    null,
                    LEFT);
        } else {
            book.elected(chair, group.key(), Office.CHAIR, year, 1, enteredIn);
        }
    }

    private void taskForce(KnownUnit force) {
        for (int seat = 0; seat <= MEMBERS_OF_TASK_FORCE; seat++) {
            book.between(
                    volunteers.forUnit(force),
                    force.key(),
                    seat == 0 ? Office.CHAIR : Office.MEMBER,
                    Obtained.APPOINTED,
                    force.established(),
                    force.dissolved(),
                    null,
                    null);
        }
    }
}
