package org.alcts.portal.board.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.board.BoardDashboard;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which unit works for which objective. A joint initiative stands in the cells of its lead and of each partner, so cells
 * add up to more than the number of initiatives; the lines' own totals count it once.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class GapMaps {

    private static final String WORKING = """
            , objectives as (
                select o.id, concat(g.number, '.', o.number) as code
                  from objective o join goal_area g on g.id = o.goal_area_id and g.plan_id = %s
                 where o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)),
            working as (
                select id, lead_unit_id as unit_id, true as leads from readable where stage = 'ACTIVE'
                union all
                select r.id, p.unit_id, false from readable r join initiative_partner p on p.initiative_id = r.id
                 where r.stage = 'ACTIVE')
            """.formatted(PlanInForce.ID);

    private static final String UNITS = WORKING + """
            select distinct u.unit_key as `key`, coalesce(n.acronym, u.unit_key) as acronym,
                   coalesce(n.name, u.unit_key) as name, u.kind
              from working w join initiative_objective io on io.initiative_id = w.id
              join objectives o on o.id = io.objective_id
              join unit u on u.id = w.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
             order by field(u.kind, 'SECTION', 'COUNCIL', 'DIVISION', 'BOARD', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE'), acronym""";

    private static final String CELLS = WORKING + """
            select o.code, u.unit_key, count(*) as active, sum(w.leads) as led, sum(r.stale) as stale,
                   min(r.last_update_on) as oldest
              from objectives o join initiative_objective io on io.objective_id = o.id
              join working w on w.id = io.initiative_id
              join readable r on r.id = w.id
              join unit u on u.id = w.unit_id
             group by o.code, u.unit_key""";

    /** By currency: dollars and euros make no sum. */
    private static final String MONEY = WORKING + """
            select o.code, u.unit_key, i.currency, sum(i.money_minor) as minor
              from objectives o join initiative_objective io on io.objective_id = o.id
              join working w on w.id = io.initiative_id and w.leads
              join initiative i on i.id = w.id and i.money_minor is not null
              join unit u on u.id = w.unit_id
             group by o.code, u.unit_key, i.currency order by i.currency""";

    private record CellRow(String code, String unitKey, int active, int led, int stale, LocalDate oldest) {}

    private record MoneyRow(String code, String unitKey, String currency, long minor) {}

    private record Place(String code, String unitKey) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final BoardDashboard board;

    GapMaps(JdbcClient jdbc, ReadingPerson reader, BoardDashboard board) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.board = board;
    }

    public GapMap map() {
        Map<String, Object> parameters = reader.parameters();
        Map<Place, List<GapMap.Sum>> money = list(MONEY, parameters, MoneyRow.class).stream()
                .collect(groupingBy(
                        row -> new Place(row.code(), row.unitKey()),
                        mapping(row -> new GapMap.Sum(row.minor(), row.currency()), toList())));
        return new GapMap(
                board.objectives(),
                list(UNITS, parameters, GapMap.Unit.class),
                list(CELLS, parameters, CellRow.class).stream()
                        .map(row -> new GapMap.Cell(
                                row.code(),
                                row.unitKey(),
                                row.active(),
                                row.led(),
                                row.stale(),
                                row.oldest(),
                                money.getOrDefault(new Place(row.code(), row.unitKey()), List.of())))
                        .toList());
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> type) {
        return jdbc.sql(InitiativeTable.readable() + sql)
                .params(parameters)
                .query(type)
                .list();
    }
}
