package org.alcts.portal.initiative;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.time.PastMoment;

/**
 * The initiatives that one person may read today, as a table expression for reports: the list, the dashboards and the
 * exports all select from it, so that a figure and the list behind it never disagree and nothing reaches anybody by a
 * side door.
 *
 * <p>Columns of {@code readable}, one row for each initiative: {@code id, title, what, lead_unit_id, unit_key, unit_name,
 * acronym} (names of today), {@code owner_office, reach, visibility, stage, stage_since, approved_on, created_on,
 * last_update_on, percent_done, money_minor, staff_hours, illustrative, claimed, health} (computed; null unless active),
 * {@code differs} (claimed is not computed), {@code stale, overdue} (number of milestones), {@code late_since} (the
 * day of the oldest promise that is not kept, of a milestone or the target; null unless active and late), {@code next_due,
 * start_day, target_day, target_name} (of the conference meant, if one is), {@code mine} (of a unit of that person).
 */
public final class InitiativeTable {

    /** {@link HealthRule} in SQL. */
    private static final String HEALTH = """
            case when i.stage <> 'ACTIVE' then null
                 when i.last_update_on < :stalledBefore then 'STALLED'
                 when m.weight_late * 2 >= m.weight_due and m.oldest_late < :longOverdueBefore then 'STALLED'
                 when i.last_update_on < :staleBefore or m.late > 0 or coalesce(i.target_on, t.ends_on) < :today then 'AT_RISK'
                 else 'ON_TRACK' end""";

    /**
     * {@link InitiativePermissions#canRead} in SQL. What was withdrawn to its unit since is not read in the past either: the
     * explicit time answers with the present even where the session reads the past.
     */
    private static final String MAY_READ = """
            (i.approved_on is not null and i.visibility <> 'UNIT'
                and (not :past or i.id in (select v.id from initiative for system_time as of now(6) v where v.visibility <> 'UNIT')))
               or (:votes and (i.approved_on is not null or i.stage = 'PROPOSED'))
               or :office
               or i.lead_unit_id in (:ownUnits)
               or exists (select 1 from initiative_partner p where p.initiative_id = i.id and p.unit_id in (:ownUnits))""";

    /**
     * What takes no account: what was approved and is no draft again, if its unit shows it to everybody, or to members of a plan
     * that is open to the public. An idea that was taken up again after its approval is read by members, not by everybody.
     */
    private static final String EVERYBODY_MAY_READ = """
            i.approved_on is not null and i.stage not in ('IDEA', 'PROPOSED')
               and (i.visibility = 'PUBLIC' or i.visibility = 'MEMBERS'
                    and coalesce((select p.open_to_public from plan p where p.id = %s), false))""".formatted(PlanInForce.ID);

    /**
     * Of a row {@code r} of {@code readable} the title of the milestone that is late the longest; null where that is the target of
     * the whole, and where nothing is late.
     */
    public static final String LATE_PROMISE = """
            (select d.title from milestone d where d.initiative_id = r.id and d.done_on is null and d.due_on = r.late_since
              order by d.id limit 1)""";

    private static final String EXPRESSION = """
            with late as (
                select initiative_id, sum(weight) as weight_due,
                       sum(if(done_on is null, weight, 0)) as weight_late,
                       sum(done_on is null) as late,
                       min(if(done_on is null, due_on, null)) as oldest_late
                  from milestone where due_on < :today group by initiative_id),
            readable as (
                select i.id, i.title, i.what, i.lead_unit_id, u.unit_key, coalesce(n.name, u.unit_key) as unit_name,
                       coalesce(n.acronym, u.unit_key) as acronym, i.owner_office, i.reach, i.visibility, i.stage,
                       i.stage_since, i.approved_on, i.created_on, i.last_update_on, i.percent_done, i.money_minor,
                       i.staff_hours, i.illustrative, i.health_claimed as claimed,
                       %1$s as health,
                       i.health_claimed is not null and i.health_claimed <> %1$s as differs,
                       i.stage in ('IDEA', 'ACTIVE') and i.last_update_on < :staleBefore as stale,
                       if(i.stage = 'ACTIVE', coalesce(m.late, 0), 0) as overdue,
                       if(i.stage = 'ACTIVE',
                          nullif(least(coalesce(m.oldest_late, :today), coalesce(i.target_on, t.ends_on, :today), :today), :today),
                          null) as late_since,
                       (select min(d.due_on) from milestone d where d.initiative_id = i.id and d.done_on is null) as next_due,
                       coalesce(i.start_on, s.starts_on) as start_day,
                       coalesce(i.target_on, t.ends_on) as target_day, t.name as target_name,
                       i.lead_unit_id in (:ownUnits) or exists (
                           select 1 from initiative_partner p
                            where p.initiative_id = i.id and p.unit_id in (:ownUnits)) as mine
                  from initiative i
                  join unit u on u.id = i.lead_unit_id
                  left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
                  left join meeting s on s.id = i.start_meeting_id
                  left join meeting t on t.id = i.target_meeting_id
                  left join late m on m.initiative_id = i.id
                 where %2$s)
            """;

    private static final String READABLE = EXPRESSION.formatted(HEALTH, MAY_READ);

    private static final String PUBLISHED = EXPRESSION.formatted(HEALTH, EVERYBODY_MAY_READ);

    private static final AssignmentsToday NOBODY = new AssignmentsToday(0, "", false, List.of(), Set.of());

    private InitiativeTable() {}

    /** The beginning of a statement that selects from {@code readable}; more table expressions may follow a comma. */
    public static String readable() {
        return READABLE;
    }

    /**
     * The same for a reader without an account: the columns are those of {@link #readable()}, and so is the name, but the rows
     * are those that everybody may read, whoever asks.
     */
    public static String published() {
        return PUBLISHED;
    }

    /** The parameters that {@link #published()} needs; a statement adds its own to them. */
    public static Map<String, Object> parameters(MeetingRhythm rhythm, LocalDate today) {
        return parameters(NOBODY, rhythm, today);
    }

    /** The parameters that {@link #readable()} needs; a statement adds its own to them. */
    public static Map<String, Object> parameters(AssignmentsToday person, MeetingRhythm rhythm, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("staleBefore", rhythm.staleBefore());
        parameters.put("stalledBefore", rhythm.stalledBefore());
        parameters.put("longOverdueBefore", today.minusDays(HealthRule.LONG_OVERDUE));
        parameters.put("past", PastMoment.isShown());
        parameters.put("votes", person.votesOnBoard());
        parameters.put("office", person.isOffice());
        // A list in SQL cannot be empty, and no unit has this id.
        parameters.put("ownUnits", person.ownUnits().isEmpty() ? Set.of(-1L) : person.ownUnits());
        return parameters;
    }
}
