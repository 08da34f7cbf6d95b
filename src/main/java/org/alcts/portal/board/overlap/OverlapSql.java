package org.alcts.portal.board.overlap;

import java.util.List;
import java.util.Map;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.query.PageOrder;

/** The statements of the list of overlaps, each to be put after {@link org.alcts.portal.initiative.InitiativeTable#readable}. */
final class OverlapSql {

    /** What to settle first: what waits for a unit, then what is open; the most alike first. */
    static final PageOrder ORDER = new PageOrder(
            Map.of(), "o.id", "field(o.state, 'ANSWERED', 'OPEN', 'RESOLVED', 'DISMISSED'), o.score desc, o.id");

    /** Nothing of a pair is told, not even that there is one, unless both are for this reader. */
    static final String BOTH_READABLE = """
              from overlap o join readable a on a.id = o.first_id join readable b on b.id = o.second_id""";

    static final String COUNT = "select count(*)" + BOTH_READABLE;

    static final String STANDING = """
            select coalesce(sum(o.state = 'OPEN'), 0) as to_answer, coalesce(sum(o.state = 'ANSWERED'), 0) as to_carry_out""" + "\n" + BOTH_READABLE;

    static final String BOTH_OPEN =
            "a.stage in ('IDEA', 'PROPOSED', 'ACTIVE') and b.stage in ('IDEA', 'PROPOSED', 'ACTIVE')";

    static final String PAGE = """
            select o.id, o.state, o.first_id, o.second_id, o.words, o.objectives, o.same_primary, o.close_in_time, o.found_on,
                   o.answer, o.leading_id, o.reason, o.answered_on, o.answered_by_name, o.answered_as, o.carried_out_on,
                   o.carried_out_by_name, o.carried_out_as, o.version""" + "\n" + BOTH_READABLE;

    static final String SERVES = """
            exists (select 1 from initiative_objective io join objective ob on ob.id = io.objective_id
                      join goal_area g on g.id = ob.goal_area_id
                     where io.initiative_id in (o.first_id, o.second_id) and g.plan_id = %s and g.number = :goal)""".formatted(PlanInForce.ID);

    static final List<String> TO_SETTLE = List.of("OPEN", "ANSWERED");

    static final String SIDES = """
            select r.id, r.title, r.lead_unit_id, r.unit_key, r.unit_name, r.acronym, r.owner_office,
                   (select group_concat(concat(p.given_name, ' ', p.family_name) order by s.valid_from separator ', ')
                      from assignment s join person p on p.id = s.person_id
                     where s.unit_id = r.lead_unit_id and s.office = r.owner_office
                       and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)) as owners,
                   r.stage, r.health, r.claimed, r.differs, r.money_minor, i.currency, r.target_day, r.target_name,
                   (select group_concat(concat(g.number, '.', ob.number) order by io.is_primary desc, g.number, ob.number separator ', ')
                      from initiative_objective io join objective ob on ob.id = io.objective_id
                      join goal_area g on g.id = ob.goal_area_id where io.initiative_id = r.id) as objectives,
                   r.approved_on is not null and r.reach = 'OWN_UNIT' as own_unit_only
              from readable r join initiative i on i.id = r.id where r.id in (:ids)""";

    private OverlapSql() {}
}
