package org.alcts.portal.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.alcts.portal.platform.demonstration.DemonstrationLogins;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.platform.time.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The association as the demonstration shows it: its real units, and persons who are made up, each with a login. The days
 * on which units were founded and the Serials Section took its new name are illustrative where no source gives them.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationPeople implements DemonstrationLogins {

    private static final String PASSWORD = "Denver in January";
    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 6, 1);
    private static final LocalDate TERM_BEGINS = LocalDate.of(2008, 7, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2009, 6, 30);

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final MovableClock calendar;

    DemonstrationPeople(
            JdbcClient jdbc, PasswordEncoder encoder, TransactionTemplate transaction, MovableClock calendar) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.transaction = transaction;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(-10)
    void load() {
        if (jdbc.sql("select count(*) from unit").query(Long.class).single() > 0) {
            return;
        }
        Progress.say("Loading the demonstration's units and people");
        calendar.moveTo(
                FIRST_DAY.atTime(LocalTime.NOON).atZone(calendar.getZone()).toInstant());
        try {
            transaction.executeWithoutResult(status -> {
                rows("units.csv").forEach(this::addUnit);
                String hash = encoder.encode(PASSWORD);
                rows("persons.csv").forEach(row -> addPerson(row, hash));
            });
        } finally {
            calendar.resume();
        }
    }

    @Override
    public List<Login> all() {
        return rows("persons.csv").stream()
                .map(row -> new Login(row.getField("who"), email(row), PASSWORD))
                .toList();
    }

    private void addUnit(NamedCsvRecord row) {
        String key = row.getField("key");
        jdbc.sql("insert ignore into unit (unit_key, kind, established_on) values (?, ?, ?)")
                .params(key, row.getField("kind"), row.getField("from"))
                .update();
        jdbc.sql("""
                        insert into unit_name (unit_id, name, acronym, valid_from, valid_to)
                        select id, ?, ?, ?, nullif(?, '') from unit where unit_key = ?""")
                .params(row.getField("name"), row.getField("acronym"), row.getField("from"), row.getField("to"), key)
                .update();
        jdbc.sql("""
                        insert into unit_parent (unit_id, parent_id, valid_from)
                        select u.id, p.id, u.established_on from unit u join unit p on p.unit_key = ?
                         where u.unit_key = ? and not exists (select 1 from unit_parent up where up.unit_id = u.id)""").params(row.getField("parent"), key).update();
    }

    private void addPerson(NamedCsvRecord row, String hash) {
        String email = email(row);
        jdbc.sql("insert into person (given_name, family_name, email) values (?, ?, ?)")
                .params(row.getField("given"), row.getField("family"), email)
                .update();
        jdbc.sql("insert into account (person_id, password_hash) select id, ? from person where email = ?")
                .params(hash, email)
                .update();
        String unit = row.getField("unit");
        if (!unit.equals("office")) {
            jdbc.sql("""
                            insert into membership (person_id, kind, valid_from)
                            select id, 'PERSONAL', ? from person where email = ?""").params(FIRST_DAY, email).update();
            affiliate(email, unit.isEmpty() ? "as" : unit);
        }
        if (!unit.isEmpty()) {
            assign(email, unit, row.getField("office"), row.getField("obtained"), unit.equals("board"));
        }
        if (row.getField("office").equals("CHAIR")) {
            assign(email, "board", "MEMBER", "EX_OFFICIO", true);
        }
    }

    private void affiliate(String email, String unit) {
        jdbc.sql("""
                        insert into affiliation (person_id, unit_id, is_primary, valid_from)
                        select p.id, u.id, true, ? from person p join unit u on u.unit_key = ?
                         where p.email = ? and u.kind in ('SECTION', 'COUNCIL')""").params(FIRST_DAY, unit, email).update();
    }

    private void assign(String email, String unit, String office, String obtained, boolean voting) {
        boolean staff = unit.equals("office");
        jdbc.sql("""
                        insert into assignment (person_id, unit_id, office, obtained, voting, valid_from, valid_to)
                        select p.id, u.id, :office, :obtained, :voting, :begins, :ends
                          from person p join unit u on u.unit_key = :unit where p.email = :email""")
                .param("office", office)
                .param("obtained", obtained)
                .param("voting", voting)
                .param("begins", staff ? FIRST_DAY : TERM_BEGINS)
                .param("ends", staff ? null : TERM_ENDS)
                .param("unit", unit)
                .param("email", email)
                .update();
    }

    private static String email(NamedCsvRecord row) {
        return row.getField("login") + "@example.org";
    }

    private static List<NamedCsvRecord> rows(String file) {
        var resource = Objects.requireNonNull(DemonstrationPeople.class.getResourceAsStream("/demonstration/" + file));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + file + " cannot be read", e);
        }
    }
}
