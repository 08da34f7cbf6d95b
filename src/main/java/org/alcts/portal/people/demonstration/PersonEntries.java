package org.alcts.portal.people.demonstration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Enters the persons whom the demonstration's file names, and the logins that some of them have. */
class PersonEntries {

    static final String PASSWORD = "Denver in January";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    PersonEntries(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    void enter(List<KnownPerson> persons) {
        String hash = encoder.encode(PASSWORD);
        for (KnownPerson person : persons) {
            jdbc.sql("insert into person (given_name, family_name, email) values (?, ?, ?)")
                    .params(person.given(), person.family(), person.email())
                    .update();
            if (person.hasLogin()) {
                jdbc.sql("insert into account (person_id, password_hash) select id, ? from person where email = ?")
                        .params(hash, person.email())
                        .update();
            }
            if (!person.isStaff()) {
                jdbc.sql("""
                                insert into membership (person_id, kind, valid_from)
                                select id, 'PERSONAL', ? from person where email = ?""")
                        .params(DemonstrationPeople.FIRST_DAY, person.email())
                        .update();
            }
            person.section().ifPresent(section -> affiliate(person, section));
        }
    }

    private void affiliate(KnownPerson person, String section) {
        jdbc.sql("""
                        insert into affiliation (person_id, unit_id, is_primary, valid_from)
                        select p.id, u.id, true, ? from person p join unit u on u.unit_key = ? where p.email = ?""")
                .params(DemonstrationPeople.FIRST_DAY, section, person.email())
                .update();
    }
}
