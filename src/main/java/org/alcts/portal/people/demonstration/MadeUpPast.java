package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;

/** All that the demonstration knows of units and people, from before its first day to the plan's end. */
record MadeUpPast(
        List<KnownUnit> units, List<KnownPerson> persons, List<MadeUpMember> members, List<MadeUpTerm> terms) {

    /** Takes a moment to make. */
    static MadeUpPast all() {
        List<KnownUnit> units = KnownUnit.all();
        List<KnownPerson> persons = KnownPerson.all();
        List<MadeUpMember> members = MadeUpMembers.all();
        return new MadeUpPast(units, persons, members, MadeUpTerms.all(units, persons, members));
    }

    List<MadeUpMember> joining(LocalDate after, LocalDate upTo) {
        return members.stream()
                .filter(member -> isWithin(member.joined(), after, upTo))
                .toList();
    }

    /** Those whose last day lies before the second day and not before the first. */
    List<MadeUpMember> leaving(LocalDate after, LocalDate upTo) {
        return members.stream()
                .filter(member -> member.left() != null)
                .filter(member -> isWithin(member.left().plusDays(1), after, upTo))
                .toList();
    }

    /** Those that got on record then; they begin on that day or later. */
    List<MadeUpTerm> entered(LocalDate after, LocalDate upTo) {
        return terms.stream()
                .filter(term -> isWithin(term.entered(), after, upTo))
                .toList();
    }

    List<MadeUpTerm> endedEarly(LocalDate after, LocalDate upTo) {
        return terms.stream()
                .filter(term -> term.early() != null)
                .filter(term -> isWithin(term.early().entered(), after, upTo))
                .toList();
    }

    private static boolean isWithin(LocalDate day, LocalDate after, LocalDate upTo) {
        return day.isAfter(after) && !day.isAfter(upTo);
    }
}
