package org.alcts.portal.initiative;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.Office;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the system-versioned tables every row that an initiative and its parts ever had, with when each held. */
@Component
class HistoryRows {

    /** Names are today's; a change of a unit's name is not a change of the initiative. */
    private static final String INITIATIVE = """
            select i.*, i.row_start as held_from, i.row_end as held_to,
                   coalesce(concat(p.given_name, ' ', p.family_name), '') as who,
                   coalesce((select n.name from unit_name n where n.unit_id = i.lead_unit_id
                              order by n.valid_from desc limit 1), '') as lead_unit,
                   coalesce(s.name, i.start_on) as start_text, coalesce(t.name, i.target_on) as target_text
              from initiative for system_time all i
              left join person p on p.id = i.changed_by
              left join meeting s on s.id = i.start_meeting_id
              left join meeting t on t.id = i.target_meeting_id
             where i.id = :id order by i.row_start""";

    private static final String OBJECTIVES = """
            select concat(g.number, '.', o.number, ' (', io.share_percent, '%', if(io.is_primary, ', primary', ''), ')') as text,
                   io.row_start as held_from, io.row_end as held_to
              from initiative_objective for system_time all io
              join objective o on o.id = io.objective_id join goal_area g on g.id = o.goal_area_id
             where io.initiative_id = :id order by io.is_primary desc, g.number, o.number""";

    private static final String PARTNERS = """
            select coalesce((select n.name from unit_name n where n.unit_id = p.unit_id
                              order by n.valid_from desc limit 1), '') as text,
                   p.row_start as held_from, p.row_end as held_to
              from initiative_partner for system_time all p where p.initiative_id = :id order by text""";

    private static final String LINKS = """
            select trim(concat(l.label, ' ', l.address)) as text, l.row_start as held_from, l.row_end as held_to
              from initiative_link for system_time all l where l.initiative_id = :id order by l.position""";

    private static final String MILESTONES = """
            select m.id, m.title, m.due_on, m.weight, m.done_on, m.row_start as held_from, m.row_end as held_to
              from milestone for system_time all m where m.initiative_id = :id order by m.due_on, m.id""";

    private static final List<String> TEXTS = List.of(
            "title",
            "what",
            "for_whom",
            "benefit",
            "expected_outcome",
            "outcome_measure",
            "meeting_slot",
            "publication",
            "outcome",
            "lessons",
            "closing_reason");

    /** @param values what the form or an update can change, by column */
    record Version(Instant since, Instant until, String who, Map<String, Serializable> values) {}

    record Part<T>(Instant since, Instant until, T value) {

        boolean heldAt(Instant moment) {
            return !since.isAfter(moment) && until.isAfter(moment);
        }
    }

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Version> versions(long id) {
        return jdbc.sql(INITIATIVE)
                .param("id", id)
                .query((rows, number) -> new Version(
                        instant(rows, "held_from"), instant(rows, "held_to"), rows.getString("who"), values(rows)))
                .list();
    }

    List<Part<String>> objectives(long id) {
        return parts(OBJECTIVES, id, (rows, number) -> rows.getString("text"));
    }

    List<Part<String>> partners(long id) {
        return parts(PARTNERS, id, (rows, number) -> rows.getString("text"));
    }

    List<Part<String>> links(long id) {
        return parts(LINKS, id, (rows, number) -> rows.getString("text"));
    }

    List<Part<PlannedMilestone>> milestones(long id) {
        return parts(
                MILESTONES,
                id,
                (rows, number) -> new PlannedMilestone(
                        rows.getLong("id"),
                        rows.getString("title"),
                        rows.getObject("due_on", LocalDate.class),
                        rows.getInt("weight"),
                        rows.getObject("done_on", LocalDate.class)));
    }

    private <T> List<Part<T>> parts(String sql, long id, RowMapper<T> value) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((rows, number) ->
                        new Part<>(instant(rows, "held_from"), instant(rows, "held_to"), value.mapRow(rows, number)))
                .list();
    }

    private static Map<String, Serializable> values(ResultSet row) throws SQLException {
        Map<String, Serializable> values = new LinkedHashMap<>();
        values.put("stage", constant(Stage.class, row.getString("stage")));
        values.put("health_claimed", constant(Health.class, row.getString("health_claimed")));
        values.put("percent_done", row.getInt("percent_done"));
        for (String text : TEXTS) {
            values.put(text, row.getString(text));
        }
        values.put("lead_unit", row.getString("lead_unit"));
        values.put("owner_office", constant(Office.class, row.getString("owner_office")));
        values.put("reach", constant(Reach.class, row.getString("reach")));
        values.put("visibility", constant(Visibility.class, row.getString("visibility")));
        values.put("start", row.getString("start_text"));
        values.put("target", row.getString("target_text"));
        values.put("money", row.getObject("money_minor", Long.class));
        values.put("staff_hours", row.getObject("staff_hours", Integer.class));
        return values;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
