package org.alcts.portal.board;

import org.alcts.portal.plan.PlanInForce;

/**
 * The statements of the goal dashboards, each to be put after {@link org.alcts.portal.initiative.InitiativeTable#readable}.
 * Parameter {@code goal} is the goal area's number; null for all of them in the summaries.
 */
final class GoalSql {

    /** Objectives valid today of the plan in force, and which initiatives serve them. */
    private static final String SERVING = """
            , objectives as (
                select o.id, g.number as goal, g.title, o.number, concat(g.number, '.', o.number) as code, o.wording
                  from objective o join goal_area g on g.id = o.goal_area_id and g.plan_id = %s
                 where (:goal is null or g.number = :goal)
                   and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)),
            serving as (
                select distinct o.goal, io.initiative_id from objectives o join initiative_objective io on io.objective_id = o.id)
            """.formatted(PlanInForce.ID);

    static final String SUMMARIES = SERVING + """
            , covered as (
                select o.goal, count(distinct o.id) as number
                  from objectives o join initiative_objective io on io.objective_id = o.id
                  join readable r on r.id = io.initiative_id and r.stage = 'ACTIVE' group by o.goal),
            counted as (
                select s.goal, sum(r.stage = 'ACTIVE') as active, sum(coalesce(r.health = 'AT_RISK', 0)) as at_risk,
                       sum(coalesce(r.health = 'STALLED', 0)) as stalled, sum(r.stale) as stale,
                       count(r.late_since) as late, sum(r.differs) as differing
                  from serving s join readable r on r.id = s.initiative_id group by s.goal)
            select o.goal as number, o.title, count(*) as objectives, coalesce(max(v.number), 0) as covered,
                   coalesce(max(c.active), 0) as active, coalesce(max(c.at_risk), 0) as at_risk,
                   coalesce(max(c.stalled), 0) as stalled, coalesce(max(c.stale), 0) as stale,
                   coalesce(max(c.late), 0) as late, coalesce(max(c.differing), 0) as differing
              from objectives o left join covered v on v.goal = o.goal left join counted c on c.goal = o.goal
             group by o.goal, o.title order by o.goal""";

    static final String STAGES = SERVING + """
            select r.stage as name, count(*) as number from serving s join readable r on r.id = s.initiative_id
             group by r.stage""";

    static final String HEALTHS = SERVING + """
            select r.health as name, count(*) as number from serving s join readable r on r.id = s.initiative_id
             where r.health is not null group by r.health""";

    static final String OBJECTIVES = SERVING + """
            select o.code, o.wording, count(if(r.stage = 'ACTIVE', 1, null)) as active, count(r.id) as `all`
              from objectives o left join initiative_objective io on io.objective_id = o.id
              left join readable r on r.id = io.initiative_id
             group by o.id, o.code, o.wording, o.goal, o.number order by o.goal, o.number""";

    static final String UNITS = SERVING + """
            select distinct r.unit_key as `key`, r.acronym, r.unit_name as name
              from serving s join readable r on r.id = s.initiative_id where r.stage = 'ACTIVE' order by r.acronym""";

    static final String CELLS = SERVING + """
            select o.code, r.unit_key, count(*) as active
              from objectives o join initiative_objective io on io.objective_id = o.id
              join readable r on r.id = io.initiative_id and r.stage = 'ACTIVE'
             group by o.code, r.unit_key""";

    private static final String MILESTONES = SERVING + """
            select r.id as initiative_id, r.title as initiative, r.acronym, m.title, m.due_on
              from serving s join readable r on r.id = s.initiative_id and r.stage = 'ACTIVE'
              join milestone m on m.initiative_id = r.id
             where m.done_on is null and m.due_on %s order by m.due_on, r.title limit :lines""";

    static final String AHEAD = MILESTONES.formatted("between :today and :until");

    static final String OVERDUE = MILESTONES.formatted("< :today");

    static final String UPDATES = SERVING + """
            select r.id as initiative_id, r.title as initiative, r.acronym, l.kind, l.dated_on, l.author_name,
                   l.office_held, l.narrative, l.health_claimed
              from (select distinct initiative_id from serving) s join readable r on r.id = s.initiative_id
              join initiative_update l on l.initiative_id = r.id
             order by l.dated_on desc, l.id desc limit :newest""";

    static final String DIFFERING = SERVING + """
            select r.id as initiative_id, r.title as initiative, r.acronym, r.claimed, r.health as computed,
                   (select l.difference_reason from initiative_update l
                     where l.initiative_id = r.id and l.health_claimed is not null
                     order by l.dated_on desc, l.id desc limit 1) as reason, r.last_update_on
              from serving s join readable r on r.id = s.initiative_id
             where r.differs
             order by field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK'), r.last_update_on, r.id limit :lines""";

    /** Those that are late first, then by target; what ended lately last. */
    static final String TIMELINE = SERVING + """
            select r.id, r.title, r.acronym, r.stage, r.health, coalesce(r.start_day, r.approved_on, r.created_on) as start,
                   r.target_day as target, r.target_name, if(r.stage = 'COMPLETED', r.stage_since, null) as ended,
                   count(*) over () as number
              from (select distinct initiative_id from serving) s join readable r on r.id = s.initiative_id
             where r.stage = 'ACTIVE' or r.stage = 'COMPLETED' and r.stage_since > :endedAfter
             order by r.stage <> 'ACTIVE', r.late_since is null,
                      r.target_day is null, r.target_day, r.id
             limit :most""";

    static final String STEPS = """
            select initiative_id, title, due_on, done_on from milestone where initiative_id in (:ids) order by due_on, id""";

    private GoalSql() {}
}
