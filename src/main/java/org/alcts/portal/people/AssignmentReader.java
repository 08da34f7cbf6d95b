package org.alcts.portal.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person holds on a day of the portal's calendar; two statements, whatever they hold. */
@Component
class AssignmentReader {

    /** Names are those of the day; a unit between two names keeps its key for one. */
    private static final String HELD = """
            select a.person_id, a.id as assignment_id, u.id as unit_id, u.unit_key, u.kind as unit_kind,
                   coalesce(n.name, u.unit_key) as unit_name, coalesce(n.acronym, u.unit_key) as acronym,
                   a.office, a.obtained, a.voting, a.valid_from as `from`, a.valid_to as `to`
              from assignment a
              join unit u on u.id = a.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where a.person_id in (:persons) and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
             order by a.valid_from, a.id""";

    /** One row for each person, with or without sections: unit_id is null for somebody who has none. */
    private static final String STANDING = """
            select p.id as person_id, concat(p.given_name, ' ', p.family_name) as name, f.unit_id,
                   exists (select 1 from membership m where m.person_id = p.id
                              and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)) as member
              from person p
              left join affiliation f on f.person_id = p.id
                   and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day)
             where p.id in (:persons)
             order by p.family_name, p.given_name, p.id""";

    private record Holding(long personId, HeldOffice held) {}

    private record Standing(long personId, String name, Long unitId, boolean member) {}

    private static final RowMapper<HeldOffice> OFFICE = new SimplePropertyRowMapper<>(HeldOffice.class);

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
        return on(Set.of(personId), day).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + personId));
    }

    /** Those of them that there are, by name. */
    @Transactional(readOnly = true)
    public List<AssignmentsToday> on(Set<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<HeldOffice>> held = jdbc
                .sql(HELD)
                .param("persons", personIds)
                .param("day", day)
                .query((row, number) -> new Holding(row.getLong("person_id"), OFFICE.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Holding::personId, mapping(Holding::held, toList())));
        Map<Long, List<Standing>> standing =
                jdbc.sql(STANDING).param("persons", personIds).param("day", day).query(Standing.class).list().stream()
                        .collect(groupingBy(Standing::personId, LinkedHashMap::new, toList()));
        return standing.values().stream()
                .map(rows -> holder(rows, held.getOrDefault(rows.getFirst().personId(), List.of())))
                .toList();
    }

    private static AssignmentsToday holder(List<Standing> standing, List<HeldOffice> held) {
        Standing first = standing.getFirst();
        Set<Long> units =
                standing.stream().map(Standing::unitId).filter(Objects::nonNull).collect(toSet());
        return new AssignmentsToday(first.personId(), first.name(), first.member(), held, units);
    }
}
