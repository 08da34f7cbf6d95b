package org.alcts.portal.initiative;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.alcts.portal.plan.PlanInForce;
import org.springframework.data.domain.Sort;

/** The SQL of the list of initiatives: one statement for a page, one for its number. */
final class InitiativeQuery {

    private static final Map<String, List<String>> SORTS = Map.of(
            "title", List.of("r.title"),
            "objectives", List.of("objectives"),
            "unit", List.of("r.acronym"),
            "stage", List.of("field(r.stage, 'IDEA', 'PROPOSED', 'ACTIVE', 'COMPLETED', 'DEFERRED', 'DROPPED')"),
            "health",
                    List.of(
                            "field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK') = 0, field(r.health, 'STALLED', 'AT_RISK', 'ON_TRACK')"),
            "percent", List.of("r.percent_done"),
            "updated", List.of("r.last_update_on"),
            "target", List.of("coalesce(r.target_day, '9999-12-31')"));

    private static final String SERVES = """
            exists (select 1 from initiative_objective io join objective o on o.id = io.objective_id
                      join goal_area g on g.id = o.goal_area_id
                     where io.initiative_id = r.id and g.plan_id = %s and %%s)""".formatted(PlanInForce.ID);

    static final String OBJECTIVES = """
            (select group_concat(concat(g.number, '.', o.number) order by io.is_primary desc, g.number, o.number separator ', ')
               from initiative_objective io join objective o on o.id = io.objective_id
               join goal_area g on g.id = o.goal_area_id where io.initiative_id = r.id)""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters;

    /** @param parameters those of {@link InitiativeTable} */
    InitiativeQuery(InitiativeFilter filter, Map<String, Object> parameters) {
        this.parameters = parameters;
        words(filter.text());
        and(filter.goal(), "goal", SERVES.formatted("g.number = :goal"));
        and(filter.objective(), "objective", SERVES.formatted("concat(g.number, '.', o.number) = :objective"));
        and(filter.unit(), "unit", "r.unit_key = :unit");
        and(name(filter.stage()), "stage", "r.stage = :stage");
        and(name(filter.health()), "health", "r.health = :health");
        flag(filter.stale(), "r.stale");
        flag(filter.mine(), "r.mine");
        flag(filter.overdue(), "r.overdue > 0");
        flag(filter.differs(), "r.differs");
    }

    private void words(String text) {
        if (text == null) {
            return;
        }
        int number = 0;
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                String parameter = "word" + number++;
                and(
                        "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%",
                        parameter,
                        "(r.title like :%1$s or r.what like :%1$s or r.unit_name like :%1$s or r.acronym like :%1$s)"
                                .formatted(parameter));
            }
        }
    }

    private void and(Object value, String parameter, String condition) {
        if (value != null) {
            parameters.put(parameter, value);
            flag(true, condition);
        }
    }

    private void flag(boolean set, String condition) {
        if (set) {
            where.append(where.isEmpty() ? "\n where " : "\n   and ").append(condition);
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String count() {
        return InitiativeTable.readable() + "select count(*) from readable r" + where;
    }

    String list(Sort sort) {
        return InitiativeTable.readable() + """
                select r.id, r.title, %s as objectives, r.unit_key, r.unit_name, r.acronym, r.stage, r.health, r.claimed,
                       r.differs, r.stale, r.overdue, r.percent_done, r.last_update_on, r.target_day, r.target_name,
                       r.illustrative
                  from readable r""".formatted(OBJECTIVES) + where + orderBy(sort);
    }

    String export(Sort sort) {
        return InitiativeTable.readable() + """
                select r.id, r.title, %s as objectives, r.unit_name, r.reach, r.stage, r.health, r.claimed, r.stale,
                       r.overdue, r.percent_done, r.last_update_on, r.start_day, r.target_day, r.what,
                       i.expected_outcome, i.outcome, i.money_minor, i.currency, i.staff_hours, r.illustrative,
                       (select group_concat(coalesce(n.name, u.unit_key) order by u.unit_key separator '; ')
                          from initiative_partner p join unit u on u.id = p.unit_id
                          left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
                         where p.initiative_id = r.id) as partners
                  from readable r join initiative i on i.id = r.id""".formatted(OBJECTIVES) + where + orderBy(sort);
    }

    private static String orderBy(Sort sort) {
        StringJoiner columns = new StringJoiner(", ", "\n order by ", ", r.id");
        columns.setEmptyValue("\n order by r.last_update_on desc, r.id desc");
        for (Sort.Order order : sort) {
            for (String column : SORTS.getOrDefault(order.getProperty(), List.of())) {
                columns.add(column + (order.isAscending() ? "" : " desc"));
            }
        }
        return columns.toString();
    }
}
