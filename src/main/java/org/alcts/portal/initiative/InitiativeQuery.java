package org.alcts.portal.initiative;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the list of initiatives: one statement for a page, one for its number. */
final class InitiativeQuery {

    private static final PageOrder ORDER = new PageOrder(
            Map.of(
                    "title", List.of("r.title"),
                    "objectives", List.of("objectives"),
                    "unit", List.of("r.acronym"),
                    "stage",
                            List.of("field(r.stage, 'IDEA', 'PROPOSED', 'ACTIVE', 'COMPLETED', 'DEFERRED', 'DROPPED')"),
                    "health",
                            List.of(
                                    "field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK') = 0, field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK')"),
                    "percent", List.of("r.percent_done"),
                    "updated", List.of("r.last_update_on"),
                    "target", List.of("coalesce(r.target_day, '9999-12-31')"),
                    "late", List.of("coalesce(r.late_since, '9999-12-31')")),
            "r.id",
            "r.last_update_on desc, r.id desc");

    private static final String SERVES = """
            exists (select 1 from initiative_objective io join objective o on o.id = io.objective_id
                      join goal_area g on g.id = o.goal_area_id
                     where io.initiative_id = r.id and g.plan_id = %s and %%s)""".formatted(PlanInForce.ID);

    static final String OBJECTIVES = """
            (select group_concat(concat(g.number, '.', o.number) order by io.is_primary desc, g.number, o.number separator ', ')
               from initiative_objective io join objective o on o.id = io.objective_id
               join goal_area g on g.id = o.goal_area_id where io.initiative_id = r.id)""";

    private final PageQuery query = new PageQuery(ORDER);

    /** @param parameters those of {@link InitiativeTable} */
    InitiativeQuery(InitiativeFilter filter, Map<String, Object> parameters) {
        query.with(parameters)
                .words(
                        filter.text(),
                        "(r.title like :word or r.what like :word or r.unit_name like :word or r.acronym like :word)")
                .and(SERVES.formatted("g.number = :goal"), "goal", filter.goal())
                .and(SERVES.formatted("concat(g.number, '.', o.number) = :objective"), "objective", filter.objective())
                .and("r.unit_key = :unit", "unit", filter.unit())
                .and(
                        "exists (select 1 from initiative_partner p join unit v on v.id = p.unit_id"
                                + " where p.initiative_id = r.id and v.unit_key = :partner)",
                        "partner",
                        filter.partner())
                .and("r.stage = :stage", "stage", filter.stage())
                .and("r.health = :health", "health", filter.health())
                .andIf(filter.stale(), "r.stale")
                .andIf(filter.mine(), "r.mine")
                .andIf(filter.differs(), "r.differs")
                .andIf(filter.late(), "r.late_since is not null");
    }

    int count(JdbcClient jdbc) {
        return query.count(jdbc, InitiativeTable.readable() + "select count(*) from readable r");
    }

    List<InitiativeRow> page(JdbcClient jdbc, Pageable page) {
        String select = InitiativeTable.readable() + """
                select r.id, r.title, %s as objectives, r.unit_key, r.unit_name, r.acronym, r.stage, r.health, r.claimed,
                       r.differs, r.stale, r.late_since, %s as late_promise, r.percent_done, r.last_update_on, r.target_day,
                       r.target_name, r.illustrative
                  from readable r""".formatted(OBJECTIVES, InitiativeTable.LATE_PROMISE);
        return query.page(jdbc, select, page).query(InitiativeRow.class).list();
    }

    /** To be closed by whoever reads it. */
    Stream<InitiativeExport> export(JdbcClient jdbc, Sort sort) {
        String select = InitiativeTable.readable() + """
                select r.id, r.title, %s as objectives, r.unit_name, r.reach, r.stage, r.health, r.claimed, r.stale,
                       r.late_since, %s as late_promise, r.percent_done, r.last_update_on, r.start_day, r.target_day, r.what,
                       i.expected_outcome, i.outcome, i.money_minor, i.currency, i.staff_hours, r.illustrative,
                       (select group_concat(coalesce(n.name, u.unit_key) order by u.unit_key separator '; ')
                          from initiative_partner p join unit u on u.id = p.unit_id
                          left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
                         where p.initiative_id = r.id) as partners
                  from readable r join initiative i on i.id = r.id""".formatted(OBJECTIVES, InitiativeTable.LATE_PROMISE);
        return query.all(jdbc, select, sort).query(InitiativeExport.class).stream();
    }
}
