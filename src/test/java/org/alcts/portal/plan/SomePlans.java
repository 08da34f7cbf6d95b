package org.alcts.portal.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes plans for tests, beside the one that the portal ships with; dates as in {@code 2009-01-12}. */
public class SomePlans {

    private final JdbcClient jdbc;

    public SomePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan called "Plan KEY". */
    public long plan(String key, int edition, String from, String to, String status) {
        return insert(
                "insert into plan (plan_key, edition, name, organization, period_from, period_to, status, mission, "
                        + "statement, preamble) values (?, ?, ?, 'ALCTS', ?, ?, ?, 'Mission', 'Statement', 'Preamble')",
                key,
                edition,
                "Plan " + key,
                from,
                to,
                status);
    }

    public long goalArea(long plan, int number, String title) {
        return insert("insert into goal_area (plan_id, number, title) values (?, ?, ?)", plan, number, title);
    }

    /** @param to null when it is valid without an end */
    public long objective(long goalArea, int number, String wording, String from, String to) {
        return insert(
                "insert into objective (goal_area_id, number, wording, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                goalArea,
                number,
                wording,
                from,
                to);
    }

    public void livesOn(long objective, long newer) {
        jdbc.sql("insert into objective_crosswalk (from_objective_id, to_objective_id) values (?, ?)")
                .params(objective, newer)
                .update();
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key);
        return key.getKeyAs(Number.class).longValue();
    }
}
