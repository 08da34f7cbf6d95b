package org.alcts.portal.board.map;

import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units work together, by the active initiatives that one leads and another partners. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class Collaborations {

    private static final String TOTALS = """
            select count(*) as active,
                   coalesce(sum(exists (select 1 from initiative_partner p where p.initiative_id = r.id)), 0) as joint
              from readable r where r.stage = 'ACTIVE'""";

    private static final String PAIRS = """
            select r.unit_key as lead_key, u.unit_key as partner_key, count(*) as active
              from readable r join initiative_partner p on p.initiative_id = r.id join unit u on u.id = p.unit_id
             where r.stage = 'ACTIVE' group by r.unit_key, u.unit_key order by active desc, lead_key, partner_key""";

    private static final String LED = """
            select unit_key, count(*) as active from readable where stage = 'ACTIVE' group by unit_key""";

    private static final String UNITS = """
            , working as (
                select lead_unit_id as unit_id from readable where stage = 'ACTIVE'
                union
                select p.unit_id from readable r join initiative_partner p on p.initiative_id = r.id where r.stage = 'ACTIVE')
            select u.unit_key as `key`, coalesce(n.acronym, u.unit_key) as acronym, coalesce(n.name, u.unit_key) as name, u.kind
              from working w join unit u on u.id = w.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
             order by field(u.kind, 'SECTION', 'COUNCIL', 'DIVISION', 'BOARD', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE'), acronym""";

    private record Totals(int active, int joint) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;

    Collaborations(JdbcClient jdbc, ReadingPerson reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    public Collaboration find() {
        Map<String, Object> parameters = reader.parameters();
        Totals totals = list(TOTALS, parameters, Totals.class).getFirst();
        return new Collaboration(
                totals.active(),
                totals.joint(),
                list(UNITS, parameters, GapMap.Unit.class),
                list(LED, parameters, Collaboration.Led.class),
                list(PAIRS, parameters, Collaboration.Pair.class));
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> type) {
        return jdbc.sql(InitiativeTable.readable() + sql)
                .params(parameters)
                .query(type)
                .list();
    }
}
