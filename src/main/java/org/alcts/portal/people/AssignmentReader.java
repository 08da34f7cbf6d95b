package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person holds on a day of the portal's calendar; two statements, whatever they hold. */
@Component
class AssignmentReader {

    /** Names are those of the day; a unit between two names keeps its key for one. */
    private static final String HELD = """
            select a.id as assignment_id, u.id as unit_id, u.unit_key, u.kind as unit_kind,
                   coalesce(n.name, u.unit_key) as unit_name, coalesce(n.acronym, u.unit_key) as acronym,
                   a.office, a.obtained, a.voting, a.valid_from as `from`, a.valid_to as `to`
              from assignment a
              join unit u on u.id = a.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where a.person_id = :person and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
             order by a.valid_from, a.id""";

    /** One row for the person, with or without sections: unit_id is null for somebody who has none. */
    private static final String STANDING = """
            select concat(p.given_name, ' ', p.family_name) as name, f.unit_id,
                   exists (select 1 from membership m where m.person_id = p.id
                              and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)) as member
              from person p
              left join affiliation f on f.person_id = p.id
                   and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day)
             where p.id = :person""";

    private record Standing(String name, Long unitId, boolean member) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AssignmentsToday today(long personId) {
        return on(personId, LocalDate.now(clock));
    }

    /** @throws IllegalArgumentException when there is no such person */
    @Transactional(readOnly = true)
    public AssignmentsToday on(long personId, LocalDate day) {
        List<HeldOffice> held = jdbc.sql(HELD)
                .param("person", personId)
                .param("day", day)
                .query(HeldOffice.class)
                .list();
        List<Standing> standing = jdbc.sql(STANDING)
                .param("person", personId)
                .param("day", day)
                .query(Standing.class)
                .list();
        if (standing.isEmpty()) {
            throw new IllegalArgumentException("There is no person " + personId);
        }
        var units = new HashSet<Long>();
        standing.stream().map(Standing::unitId).filter(id -> id != null).forEach(units::add);
        Standing first = standing.getFirst();
        return new AssignmentsToday(personId, first.name(), first.member(), held, units);
    }
}
