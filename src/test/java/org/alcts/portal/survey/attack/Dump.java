package org.alcts.portal.survey.attack;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that somebody has who got hold of the database: every row of every table, history too, in the order in which the
 * database gives them out.
 *
 * @param tables rows by table; values as text, binary ones in hexadecimal digits
 */
record Dump(Map<String, List<Map<String, String>>> tables) {

    static Dump of(JdbcClient jdbc) {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        List<String> versioned = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'SYSTEM VERSIONED'")
                .query(String.class)
                .list();
        List<String> names = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')")
                .query(String.class)
                .list();
        for (String table : names) {
            boolean history = versioned.contains(table);
            String sql = "select *" + (history ? ", row_start, row_end" : "") + " from `" + table + "`"
                    + (history ? " for system_time all" : "");
            tables.put(
                    table,
                    jdbc.sql(sql)
                            .query((row, number) -> {
                                Map<String, String> values = new LinkedHashMap<>();
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    values.put(row.getMetaData().getColumnName(i), text(row.getObject(i)));
                                }
                                return values;
                            })
                            .list());
        }
        return new Dump(tables);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** A copy with another content of one table, to plant a leak. */
    Dump with(String table, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> changed = new TreeMap<>(tables);
        changed.put(table, rows);
        return new Dump(changed);
    }

    /** Names of the tables whose rows are not the same in the other dump. */
    List<String> changedSince(Dump before) {
        List<String> changed = new ArrayList<>();
        tables.forEach((table, rows) -> {
            if (!rows.equals(before.rows(table))) {
                changed.add(table);
            }
        });
        return changed;
    }
}
