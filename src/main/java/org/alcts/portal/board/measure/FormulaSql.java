package org.alcts.portal.board.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.plan.PlanInForce;

/**
 * The formulas in SQL, by their keys. Each selects what was counted ({@code counted}), what it is a part of ({@code
 * countedOf}), and the {@code value}; their meaning in words stands in the definitions of the measures.
 */
final class FormulaSql {

    /** What several formulas begin from: active initiatives that were approved, and the bodies that answer for the plan. */
    private static final String BEGINNING = """
            with active as (
                select id, reach, last_update_on from initiative where stage = 'ACTIVE' and approved_on is not null),
            bodies as (
                select u.id, u.charge is not null as has_charge,
                       exists (select 1 from assignment a where a.unit_id = u.id and a.office = 'CHAIR'
                                  and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)) as has_chair,
                       exists (select 1 from initiative i join initiative_update l on l.initiative_id = i.id
                                where i.lead_unit_id = u.id and i.approved_on is not null
                                  and l.dated_on > :yearAgo and l.dated_on <= :today) as has_update
                  from unit u
                 where u.kind in ('SECTION', 'COUNCIL', 'COMMITTEE') and u.established_on <= :today
                   and (u.dissolved_on is null or u.dissolved_on >= :today)),
            joined as (select person_id, min(valid_from) as since from membership group by person_id),
            appointed as (
                select person_id, min(valid_from) as first_on, max(valid_from) as last_on
                  from assignment where valid_from <= :today group by person_id),
            asked as (
                select id, closed_at from survey
                 where state in ('CLOSED', 'ARCHIVED') and audience = 'MEMBERS' and not imported and closed_at is not null
                   and exists (select 1 from participation p where p.survey_id = survey.id)
                 order by closed_at desc limit 1)
            """;

    private static final String PLAN_COVERAGE = """
            select count(distinct if(a.id is null, null, o.id)) as counted, count(distinct o.id) as counted_of,
                   count(distinct if(a.id is null, null, o.id)) as value
              from objective o join goal_area g on g.id = o.goal_area_id and g.plan_id = %s
              left join initiative_objective io on io.objective_id = o.id
              left join active a on a.id = io.initiative_id
             where o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)""".formatted(PlanInForce.ID);

    private static final String REPORTS = """
            select sum(reported) as counted, count(*) as counted_of, 100 * sum(reported) / count(*) as value
              from (select i.lead_unit_id, max(exists (
                           select 1 from initiative_update l where l.initiative_id = i.id
                              and l.dated_on between :reportedFrom and :reportedUntil)) as reported
                      from initiative i
                     where i.approved_on <= :reportedConference
                       and (i.stage = 'ACTIVE' or i.stage_since > :reportedConference)
                     group by i.lead_unit_id) led""";

    private static final String RESPONSES = """
            select sum(p.answered) as counted, count(*) as counted_of, 100 * sum(p.answered) / count(*) as value
              from asked join participation p on p.survey_id = asked.id""";

    private static final String MONTHS_SINCE_SURVEY = """
            select null as counted, null as counted_of, timestampdiff(month, date(closed_at), :today) as value from asked""";

    private static final String ALA_PARTNER = """
            select sum(reach = 'ALA_UNITS') as counted, count(*) as counted_of,
                   100 * sum(reach = 'ALA_UNITS') / count(*) as value from active""";

    private static final String DAYS_TO_DECISION = """
            select distinct count(*) over () as counted, null as counted_of,
                   median(datediff(voted_on, requested_on)) over () as value
              from decision where state = 'DECIDED' and voted_on > :yearAgo and voted_on <= :today""";

    private static final String INITIATIVES_UPDATED = """
            select sum(last_update_on >= :lastConference) as counted, count(*) as counted_of,
                   100 * sum(last_update_on >= :lastConference) / count(*) as value from active""";

    private static final String DELIBERATE_ACT = """
            select sum(acted) as counted, count(*) as counted_of, 100 * sum(acted) / count(*) as value
              from (select m.person_id, max(exists (
                           select 1 from assignment a where a.person_id = m.person_id and a.valid_from <= :today
                              and (a.valid_to is null or a.valid_to > :yearAgo))
                        or exists (
                           select 1 from participation p join survey s on s.id = p.survey_id
                            where p.person_id = m.person_id and p.answered and s.opened_at is not null
                              and date(s.opened_at) <= :today
                              and (s.closed_at is null or date(s.closed_at) > :yearAgo))) as acted
                      from membership m
                     where m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
                     group by m.person_id) members""";

    private static final String UNITS_CURRENT = """
            select sum(has_charge and has_chair and has_update) as counted, count(*) as counted_of,
                   100 * sum(has_charge and has_chair and has_update) / count(*) as value from bodies""";

    private static final String RETENTION = """
            select sum(stayed) as counted, count(*) as counted_of, 100 * sum(stayed) / count(*) as value
              from (select b.person_id, max(exists (
                           select 1 from membership n where n.person_id = b.person_id
                              and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today))) as stayed
                      from membership b
                     where b.valid_from <= :yearAgo and (b.valid_to is null or b.valid_to >= :yearAgo)
                     group by b.person_id) members""";

    private static final String RETENTION_FIRST_YEAR = """
            select sum(stayed) as counted, count(*) as counted_of, 100 * sum(stayed) / count(*) as value
              from (select exists (
                           select 1 from membership n where n.person_id = j.person_id
                              and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)) as stayed
                      from joined j where j.since > :twoYearsAgo and j.since <= :yearAgo) newcomers""";

    private static final String NEW_MEMBERS = """
            select count(*) as counted, null as counted_of, count(*) as value
              from joined where since > :yearAgo and since <= :today""";

    private static final String SEATS_FILLED = """
            select sum(has_chair) as counted, count(*) as counted_of, 100 * sum(has_chair) / count(*) as value from bodies""";

    private static final String FIRST_TIME = """
            select sum(first_on > :yearAgo) as counted, count(*) as counted_of,
                   100 * sum(first_on > :yearAgo) / count(*) as value from appointed where last_on > :yearAgo""";

    /** Of pairs that were approved, as all that is counted here: a draft's overlap would tell of the draft. */
    private static final String OVERLAPS_RESOLVED = """
            select sum(v.state = 'RESOLVED') as counted, count(*) as counted_of,
                   100 * sum(v.state = 'RESOLVED') / count(*) as value
              from overlap v join initiative a on a.id = v.first_id and a.approved_on is not null
              join initiative b on b.id = v.second_id and b.approved_on is not null
             where v.state in ('OPEN', 'ANSWERED', 'RESOLVED')""";

    static final Map<String, String> ALL = all();

    static final String STATEMENT = BEGINNING
            + OfferingFormulaSql.HELD
            + ALL.entrySet().stream()
                    .map(formula ->
                            "select '" + formula.getKey() + "' as formula, f.* from (" + formula.getValue() + ") f")
                    .reduce((one, other) -> one + "\nunion all\n" + other)
                    .orElseThrow();

    private FormulaSql() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("plan-coverage", PLAN_COVERAGE);
        all.put("reports-after-conference", REPORTS);
        all.put("survey-response-rate", RESPONSES);
        all.put("months-since-survey", MONTHS_SINCE_SURVEY);
        all.put("ala-partner", ALA_PARTNER);
        all.put("overlaps-resolved", OVERLAPS_RESOLVED);
        all.put("days-to-decision", DAYS_TO_DECISION);
        all.put("initiatives-updated", INITIATIVES_UPDATED);
        all.put("deliberate-act", DELIBERATE_ACT);
        all.put("units-current", UNITS_CURRENT);
        all.put("retention", RETENTION);
        all.put("retention-first-year", RETENTION_FIRST_YEAR);
        all.put("new-members", NEW_MEMBERS);
        all.put("seats-filled", SEATS_FILLED);
        all.put("first-time-appointees", FIRST_TIME);
        all.putAll(OfferingFormulaSql.ALL);
        return all;
    }
}
