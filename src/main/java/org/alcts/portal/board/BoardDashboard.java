package org.alcts.portal.board;

import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Board's questions about the whole plan: which objectives have nobody, what is late, which claims disagree, who went
 * quiet. Open to every member, as the Board's meetings are. The number of statements does not depend on the number of
 * initiatives.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class BoardDashboard {

    private static final int LINES = 10;

    private record Totals(int active, int late, int promises, int differing, int units) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;

    BoardDashboard(JdbcClient jdbc, ReadingPerson reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    public BoardPage page() {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("goal", null);
        parameters.put("lines", LINES);
        Totals totals = list(BoardSql.TOTALS, parameters, Totals.class).getFirst();
        return new BoardPage(
                list(GoalSql.OBJECTIVES, parameters, GoalDashboard.ObjectiveLine.class),
                totals.active(),
                totals.late(),
                totals.promises(),
                list(BoardSql.LATE, parameters, BoardPage.Promise.class),
                totals.differing(),
                list(BoardSql.DIFFERING, parameters, GoalDashboard.DifferenceLine.class),
                list(BoardSql.QUIET, parameters, BoardPage.QuietUnit.class),
                totals.units());
    }

    /** The objectives of the plan in force, by code, with how many initiatives serve each. */
    public List<GoalDashboard.ObjectiveLine> objectives() {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("goal", null);
        return list(GoalSql.OBJECTIVES, parameters, GoalDashboard.ObjectiveLine.class);
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Class<T> type) {
        return jdbc.sql(InitiativeTable.readable() + sql)
                .params(parameters)
                .query(type)
                .list();
    }
}
