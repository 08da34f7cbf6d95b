package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class FirstAdministratorDatabaseTest extends DatabaseTest {

    private static final String EMAIL = "First.Admin@Example.org";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Persons persons;

    @Autowired
    private Units units;

    @Autowired
    private UnitNames names;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AccountStore store;

    @Autowired
    private Welcome welcome;

    @Autowired
    private Clock clock;

    @BeforeEach
    void nobodyAdministers() {
        jdbc.sql(
                        "update assignment set valid_from = '1990-01-01', valid_to = '1990-01-01' where office = 'SYSTEM_ADMINISTRATOR'")
                .update();
    }

    @Test
    void theFirstAdministratorGetsALinkAndThePortal() {
        OneTimeLink link = starting(EMAIL).orElseThrow();
        welcome.setPassword(link.token(), "quarto vellum marmalade");
        long id = persons.findByEmail(EMAIL.toLowerCase()).orElseThrow().id();
        assertThat(currentPerson.rolesToday(id)).contains(Roles.ADMINISTRATOR).doesNotContain(Roles.OFFICE);
        assertThat(starting(EMAIL)).isEmpty();
        assertThat(starting("somebody.else@example.org")).isEmpty();
    }

    @Test
    void aLinkThatRanOutUnusedIsReplacedAtTheNextStart() {
        OneTimeLink first = starting(EMAIL).orElseThrow();
        OneTimeLink second = starting(EMAIL).orElseThrow();
        assertThat(welcome.look(first.token()).state()).isEqualTo(Welcome.LinkState.EXPIRED);
        assertThat(welcome.look(second.token()).state()).isEqualTo(Welcome.LinkState.OPEN);
        assertThat(assignments.findByPersonId(
                        persons.findByEmail(EMAIL.toLowerCase()).orElseThrow().id()))
                .hasSize(1);
    }

    @Test
    void withoutAnAddressNobodyIsMade() {
        assertThat(starting(" ")).isEmpty();
    }

    private Optional<OneTimeLink> starting(String email) {
        return new FirstAdministrator(persons, units, names, assignments, store, clock, email, "http://localhost:8080")
                .link();
    }
}
