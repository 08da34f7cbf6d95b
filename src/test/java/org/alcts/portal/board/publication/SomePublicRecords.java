package org.alcts.portal.board.publication;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes initiatives, updates and decisions as rows, for tests of what of them is public. */
final class SomePublicRecords {

    static final LocalDate APPROVED = LocalDate.of(2008, 7, 1);

    private final JdbcClient jdbc;
    private final long unit;
    private final long person;

    SomePublicRecords(JdbcClient jdbc, long unit, long person) {
        this.jdbc = jdbc;
        this.unit = unit;
        this.person = person;
    }

    /** One that members read, with every field that is not for everybody holding the secret. */
    long initiative(String title, String stage, String visibility, LocalDate approvedOn, String secret) {
        long id = insert("""
                insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, for_whom, benefit, start_on,
                                        target_on, expected_outcome, outcome_measure, money_minor, staff_hours, meeting_slot,
                                        publication, stage, percent_done, last_update_on, stage_since, approved_on, outcome,
                                        lessons, closing_reason, created_on, revised_at)
                values (?, ?, 'CHAIR', 'ALCTS_UNITS', ?, 'What it is', 'For whom', 'Benefit', '2008-08-01', '2009-12-31',
                        'Expected', 'Measured by', 987654321, 77777, ?, ?, ?, 40, '2009-01-05', '2008-07-01', ?,
                        'Outcome', ?, 'Reason of its end', '2008-05-01', now(6))""", title, unit, visibility, secret, secret, stage, approvedOn, secret);
        jdbc.sql("""
                        insert into initiative_objective (initiative_id, objective_id, is_primary, share_percent)
                        select ?, o.id, true, 100 from objective o join goal_area g on g.id = o.goal_area_id
                          join plan p on p.id = g.plan_id
                         where p.plan_key = 'alcts-2006-2011' and g.number = 3 and o.number = 1""").param(id).update();
        jdbc.sql("insert into initiative_link (initiative_id, position, label, address) values (?, 0, ?, ?)")
                .params(id, secret, "https://example.org/" + secret)
                .update();
        return id;
    }

    void milestone(long initiative, String title) {
        jdbc.sql("insert into milestone (initiative_id, title, due_on, weight) values (?, ?, '2009-03-01', 1)")
                .params(initiative, title)
                .update();
    }

    long update(long initiative, String kind, String stage, LocalDate day, String text, String secret) {
        return insert("""
                insert into initiative_update (initiative_id, kind, dated_on, author_id, author_name, office_held, narrative, stage,
                                               health_claimed, health_computed, difference_reason, percent_done, spent_minor)
                values (?, ?, ?, ?, ?, 'Chair, Section of records', ?, ?, 'ON_TRACK', 'AT_RISK', ?, 40, 123454321)""", initiative, kind, day, person, secret, text, stage, secret);
    }

    /** @param outcome null while it waits */
    long decision(String kind, long subject, String title, String outcome, String reason) {
        return insert(
                """
                insert into decision (subject_kind, subject_id, title, unit_id, reach, state, requested_by, requested_as,
                                      requested_on, outcome, reason, voted_on, manner, decided_by, decided_as)
                values (?, ?, ?, ?, 'ALCTS_UNITS', ?, ?, 'Chair', '2008-06-01', ?, ?, ?, ?, ?, 'President')""",
                kind,
                subject,
                title,
                unit,
                outcome == null ? "WAITING" : "DECIDED",
                person,
                outcome,
                reason,
                outcome == null ? null : APPROVED,
                outcome == null ? null : "MEETING",
                person);
    }

    long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key);
        return key.getKeyAs(Number.class).longValue();
    }
}
