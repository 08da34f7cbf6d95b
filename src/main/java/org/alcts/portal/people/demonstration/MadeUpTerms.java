package org.alcts.portal.people.demonstration;

import java.util.List;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.UnitKind;

/**
 * Makes up who held which office from June 2006 on: the lines of office, terms and seats are those of the association, who
 * sits in them is chance. The same every time.
 */
final class MadeUpTerms {

    /** In the order of the turns in which their seats fall vacant. */
    static final List<String> SECTIONS = List.of("as", "ccs", "cmds", "pars", "crs");

    private MadeUpTerms() {}

    static List<MadeUpTerm> all(List<KnownUnit> units, List<KnownPerson> persons, List<MadeUpMember> members) {
        TermBook book = new TermBook();
        Volunteers volunteers = new Volunteers(members);
        Incumbents incumbents = new Incumbents(persons);
        new BoardTerms(book, volunteers, incumbents).enter();
        SectionTerms sections = new SectionTerms(book, volunteers, incumbents);
        units.stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.COUNCIL)
                .forEach(sections::enter);
        CommitteeTerms committees = new CommitteeTerms(book, volunteers, units);
        units.stream().filter(unit -> unit.kind() == UnitKind.COMMITTEE).forEach(committees::enter);
        GroupTerms groups = new GroupTerms(book, volunteers);
        units.forEach(groups::enter);
        persons.stream().filter(KnownPerson::isStaff).forEach(person -> staff(person, book));
        return book.terms();
    }

    private static void staff(KnownPerson person, TermBook book) {
        book.between(
                person.email(),
                person.unit(),
                person.office(),
                Obtained.APPOINTED,
                DemonstrationPeople.FIRST_DAY,
                null,
                null,
                null);
    }
}
