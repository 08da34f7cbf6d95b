package org.alcts.portal.board.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes whenever something does that public pages are made of, and with each day: number and times of the present versions of
 * all rows. Sums rather than the newest, since what is deleted counts too. A part of an initiative changes with its initiative.
 */
@Component
class PublicStamp {

    private static final List<String> TABLES = List.of(
            "plan",
            "goal_area",
            "objective",
            "meeting",
            "unit",
            "unit_name",
            "initiative",
            "decision",
            "ballot",
            "agenda_item",
            "measure",
            "measure_value",
            "measure_target",
            "survey",
            "survey_publication");

    private static final String STATEMENT = TABLES.stream()
            .map(table ->
                    "(select concat(count(*), '.', coalesce(sum(unix_timestamp(row_start)), 0)) from " + table + ")")
            .collect(Collectors.joining(", ", "select concat_ws('-', :today, ", ")"));

    private final JdbcClient jdbc;
    private final PublicReader reader;

    PublicStamp(JdbcClient jdbc, PublicReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    String now() {
        return jdbc.sql(STATEMENT)
                .param("today", reader.today())
                .query(String.class)
                .single();
    }
}
