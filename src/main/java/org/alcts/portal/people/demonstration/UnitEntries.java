package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.demonstration.KnownUnit.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enters the units as they are founded and take other names. */
class UnitEntries {

    private final JdbcClient jdbc;

    UnitEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened after one day up to another: units that were founded, and names that were changed. */
    void enter(List<KnownUnit> units, LocalDate after, LocalDate upTo) {
        for (KnownUnit unit : units) {
            for (Name name : unit.names()) {
                if (name.from().isAfter(after) && !name.from().isAfter(upTo)) {
                    if (name.from().equals(unit.established())) {
                        found(unit);
                    }
                    name(unit, name);
                }
            }
        }
    }

    private void found(KnownUnit unit) {
        jdbc.sql("""
                        insert into unit (unit_key, kind, charge, established_on, dissolved_on)
                        values (?, ?, nullif(?, ''), ?, ?)""")
                .params(unit.key(), unit.kind().name(), unit.charge(), unit.established(), unit.dissolved())
                .update();
        jdbc.sql("""
                        insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
                        select u.id, p.id, u.established_on, u.dissolved_on from unit u join unit p on p.unit_key = ?
                         where u.unit_key = ?""").params(unit.parent(), unit.key()).update();
    }

    private void name(KnownUnit unit, Name name) {
        jdbc.sql("""
                        update unit_name n join unit u on u.id = n.unit_id set n.valid_to = ?
                         where u.unit_key = ? and (n.valid_to is null or n.valid_to = u.dissolved_on)""").params(name.from().minusDays(1), unit.key()).update();
        jdbc.sql("""
                        insert into unit_name (unit_id, name, acronym, valid_from, valid_to)
                        select id, ?, ?, ?, dissolved_on from unit where unit_key = ?""")
                .params(name.name(), name.acronym(), name.from(), unit.key())
                .update();
    }
}
