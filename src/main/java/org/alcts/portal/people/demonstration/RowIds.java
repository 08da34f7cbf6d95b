package org.alcts.portal.people.demonstration;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ids of persons and units, so that batches are of plain values. A batch goes to the server as one command, which
 * refuses {@code insert ... select} and works out a subquery once for all its rows.
 */
final class RowIds {

    private final JdbcClient jdbc;
    private final Map<String, Long> persons = new HashMap<>();
    private final Map<String, Long> units = new HashMap<>();

    RowIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException when nobody has that address */
    long ofPerson(String email) {
        if (!persons.containsKey(email)) {
            read("select email, id from person where id > ?", persons);
        }
        return known(persons, email);
    }

    /** @throws IllegalStateException when no unit has that key */
    long ofUnit(String key) {
        if (!units.containsKey(key)) {
            read("select unit_key, id from unit where id > ?", units);
        }
        return known(units, key);
    }

    private void read(String sql, Map<String, Long> ids) {
        long newest = ids.values().stream().mapToLong(id -> id).max().orElse(0);
        jdbc.sql(sql).param(newest).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
    }

    private static long known(Map<String, Long> ids, String name) {
        Long id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("There is no " + name);
        }
        return id;
    }
}
