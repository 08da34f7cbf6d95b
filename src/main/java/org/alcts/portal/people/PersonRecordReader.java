package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.PersonRecord.AffiliationEntry;
import org.alcts.portal.people.PersonRecord.MembershipEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on record about one person: four statements, whatever there is. */
@Component
class PersonRecordReader {

    private static final String MEMBERSHIPS = """
            select id, kind, member_number, valid_from as `from`, valid_to as `to`, end_reason
              from membership where person_id = :person order by valid_from desc""";

    private static final String AFFILIATIONS = """
            select f.id, u.unit_key, coalesce(n.name, u.unit_key) as unit_name, coalesce(n.acronym, u.unit_key) as acronym,
                   f.is_primary as `primary`, f.valid_from as `from`, f.valid_to as `to`, f.end_reason
              from affiliation f
              join unit u on u.id = f.unit_id
              left join unit_name n on n.unit_id = u.id
                   and n.valid_from = (select max(l.valid_from) from unit_name l where l.unit_id = u.id and l.valid_from <= :day)
             where f.person_id = :person
             order by f.valid_to is null desc, f.valid_from desc, f.id""";

    private final Persons persons;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRecordReader(Persons persons, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PersonRecord> read(long personId) {
        return persons.findById(personId)
                .map(person -> new PersonRecord(
                        personId,
                        person.version(),
                        PersonDetails.of(person),
                        memberships(personId),
                        affiliations(personId),
                        terms(personId)));
    }

    List<MembershipEntry> memberships(long personId) {
        return jdbc.sql(MEMBERSHIPS)
                .param("person", personId)
                .query(MembershipEntry.class)
                .list();
    }

    List<AffiliationEntry> affiliations(long personId) {
        return jdbc.sql(AFFILIATIONS)
                .param("person", personId)
                .param("day", LocalDate.now(clock))
                .query(AffiliationEntry.class)
                .list();
    }

    List<TermRow> terms(long personId) {
        return new TermQuery(TermFilter.ALL, LocalDate.now(clock))
                .ofPerson(personId)
                .all(jdbc);
    }
}
