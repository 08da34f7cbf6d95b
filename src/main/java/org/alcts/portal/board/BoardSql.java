package org.alcts.portal.board;

/** The statements of the Board's first page, each to be put after {@link org.alcts.portal.initiative.InitiativeTable#readable}. */
final class BoardSql {

    /** An initiative is late once, whatever it promised; each promise has a line. */
    private static final String PROMISES = """
            , promises as (
                select r.id, r.title, r.acronym, m.title as milestone, m.due_on
                  from readable r join milestone m on m.initiative_id = r.id
                 where r.stage = 'ACTIVE' and m.done_on is null and m.due_on < :today
                union all
                select r.id, r.title, r.acronym, null, r.target_day from readable r
                 where r.stage = 'ACTIVE' and r.target_day < :today)
            """;

    static final String LATE = PROMISES + """
            select id as initiative_id, title as initiative, acronym, milestone, due_on
              from promises order by due_on, title limit :lines""";

    static final String TOTALS = """
            select count(*) as active,
                   count(late_since) as late,
                   coalesce(sum(overdue + coalesce(target_day < :today, false)), 0) as promises,
                   coalesce(sum(differs), 0) as differing, count(distinct lead_unit_id) as units
              from readable where stage = 'ACTIVE'""";

    static final String DIFFERING = """
            select r.id as initiative_id, r.title as initiative, r.acronym, r.claimed, r.health as computed,
                   (select l.difference_reason from initiative_update l
                     where l.initiative_id = r.id and l.health_claimed is not null
                     order by l.dated_on desc, l.id desc limit 1) as reason, r.last_update_on
              from readable r where r.differs
             order by field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK'), r.last_update_on, r.id limit :lines""";

    static final String QUIET = """
            select unit_key as `key`, unit_name as name, acronym, sum(stale) as stale, count(*) as active,
                   min(if(stale, last_update_on, null)) as oldest
              from readable where stage = 'ACTIVE' group by unit_key, unit_name, acronym
            having stale > 0 order by sum(stale) / count(*) desc, oldest, acronym""";

    private BoardSql() {}
}
