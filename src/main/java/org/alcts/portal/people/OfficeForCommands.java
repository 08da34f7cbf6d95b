package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose name a command acts that the office runs on the portal's own machine: somebody who works in the office today. A
 * database that knows nobody yet gets an office, so that a first survey can be brought in before anything else.
 */
@Component
public class OfficeForCommands {

    private static final String STAFF = """
            select p.id as person_id, concat(p.given_name, ' ', p.family_name) as name, p.email
              from assignment a
              join unit u on u.id = a.unit_id and u.kind = 'OFFICE'
              join person p on p.id = a.person_id
             where a.office = 'STAFF' and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
             order by a.id limit 1""";

    private record Staff(long personId, String name, String email) {}

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Units units;
    private final UnitNames names;
    private final Assignments assignments;
    private final Clock clock;
    private final Clock systemClock;

    OfficeForCommands(
            JdbcClient jdbc,
            Persons persons,
            Units units,
            UnitNames names,
            Assignments assignments,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.systemClock = systemClock;
        this.jdbc = jdbc;
        this.persons = persons;
        this.units = units;
        this.names = names;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @throws Refused when there are people, and nobody of them works in the office today */
    @Transactional
    public Authentication signIn() {
        LocalDate today = LocalDate.now(clock);
        Staff staff = find(today).orElseGet(() -> {
            if (persons.count() > 0) {
                throw new Refused("", "people.refused.no-staff");
            }
            makeOffice(today);
            return find(today).orElseThrow();
        });
        List<String> roles = List.of("ROLE_" + Roles.MEMBER, "ROLE_" + Roles.OFFICE);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(staff.personId(), staff.name(), staff.email(), systemClock.instant()),
                null,
                AuthorityUtils.createAuthorityList(roles));
    }

    private Optional<Staff> find(LocalDate day) {
        return jdbc.sql(STAFF).param("day", day).query(Staff.class).optional();
    }

    private void makeOffice(LocalDate today) {
        Unit office = units.findByKey("office").orElseGet(() -> {
            Unit made = units.saveAndFlush(new Unit("office", UnitKind.OFFICE, today));
            names.saveAndFlush(new UnitName(made.id(), "ALCTS Office", "Office", Period.from(today)));
            return made;
        });
        Person person = persons.saveAndFlush(new Person("Command", "Line", "command-line@localhost"));
        assignments.saveAndFlush(new Assignment(
                person.id(), office.id(), Office.STAFF, Obtained.APPOINTED, false, Period.from(today), null));
    }
}
