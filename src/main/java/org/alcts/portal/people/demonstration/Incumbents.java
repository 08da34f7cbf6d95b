package org.alcts.portal.people.demonstration;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.Office;

/** Who holds what on the day on which the demonstration is shown: the persons who have a login. */
final class Incumbents {

    /** The July in which their terms began. */
    static final int YEAR = 2008;

    private final List<KnownPerson> persons;

    Incumbents(List<KnownPerson> persons) {
        this.persons = persons;
    }

    /** The e-mail address of who holds the office since July 2008, if it is one of them and that year is asked about. */
    Optional<String> in(String unit, Office office, int year) {
        return persons.stream()
                .filter(person -> year == YEAR && person.holds(office, unit))
                .map(KnownPerson::email)
                .findFirst();
    }
}
