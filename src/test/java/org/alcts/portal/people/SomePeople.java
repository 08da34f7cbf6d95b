package org.alcts.portal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Makes persons and units for tests, under names of their own; each call makes another one. */
public class SomePeople {

    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000);

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    public SomePeople(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** A unit that exists since long ago; its key is {@code <kind>-<number>}. */
    public long unit(UnitKind kind, String name) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + NUMBER.incrementAndGet();
        jdbc.sql("insert into unit (unit_key, kind, established_on) values (?, ?, ?)")
                .params(key, kind.name(), LONG_AGO)
                .update();
        long id = idOf("select id from unit where unit_key = ?", key);
        jdbc.sql("insert into unit_name (unit_id, name, acronym, valid_from) values (?, ?, ?, ?)")
                .params(id, name, key.toUpperCase(Locale.ROOT), LONG_AGO)
                .update();
        return id;
    }

    public String keyOf(long unitId) {
        return jdbc.sql("select unit_key from unit where id = ?")
                .param(unitId)
                .query(String.class)
                .single();
    }

    /** Somebody without membership and office. */
    public long person(String givenName, String familyName) {
        String email = givenName.toLowerCase(Locale.ROOT) + NUMBER.incrementAndGet() + "@example.org";
        jdbc.sql("insert into person (given_name, family_name, email) values (?, ?, ?)")
                .params(givenName, familyName, email)
                .update();
        return idOf("select id from person where email = ?", email);
    }

    /** A personal member since long ago. */
    public long member(String givenName, String familyName) {
        long id = person(givenName, familyName);
        jdbc.sql("insert into membership (person_id, kind, valid_from) values (?, 'PERSONAL', ?)")
                .params(id, LONG_AGO)
                .update();
        return id;
    }

    public String emailOf(long personId) {
        return jdbc.sql("select email from person where id = ?")
                .param(personId)
                .query(String.class)
                .single();
    }

    public SomePeople affiliate(long personId, long unitId) {
        jdbc.sql("insert into affiliation (person_id, unit_id, valid_from) values (?, ?, ?)")
                .params(personId, unitId, LONG_AGO)
                .update();
        return this;
    }

    /** @param to null for an open end */
    public SomePeople assign(long personId, long unitId, Office office, LocalDate from, LocalDate to) {
        return assign(personId, unitId, office, from, to, false);
    }

    /** @param to null for an open end */
    public SomePeople assign(long personId, long unitId, Office office, LocalDate from, LocalDate to, boolean voting) {
        jdbc.sql("""
                        insert into assignment (person_id, unit_id, office, obtained, voting, valid_from, valid_to)
                        values (?, ?, ?, 'ELECTED', ?, ?, ?)""").params(personId, unitId, office.name(), voting, from, to).update();
        return this;
    }

    /** A member of the staff, in an office of their own. */
    public long staff() {
        long id = person("Olive", "Staff");
        assign(id, unit(UnitKind.OFFICE, "The office"), Office.STAFF, LONG_AGO, null);
        return id;
    }

    public long administrator() {
        long id = person("Ada", "Administrator");
        assign(id, unit(UnitKind.OFFICE, "The office"), Office.SYSTEM_ADMINISTRATOR, LONG_AGO, null);
        return id;
    }

    /** Signed in as that person, with the roles that they have today. */
    public Authentication as(long personId) {
        String name = jdbc.sql("select concat(given_name, ' ', family_name) from person where id = ?")
                .param(personId)
                .query(String.class)
                .single();
        String[] roles = currentPerson.rolesToday(personId).stream()
                .map(role -> "ROLE_" + role)
                .toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(personId, name, emailOf(personId), Instant.now()),
                null,
                AuthorityUtils.createAuthorityList(roles));
    }

    private long idOf(String sql, String value) {
        return jdbc.sql(sql).param(value).query(Long.class).single();
    }
}
