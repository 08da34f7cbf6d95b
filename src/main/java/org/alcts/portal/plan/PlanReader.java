package org.alcts.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans, and above all the one in force; two statements for one plan, however many objectives it has. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class PlanReader {

    private record Head(
            long id,
            String key,
            int edition,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            String adoptedText,
            String preamble,
            String statement,
            String mission) {}

    private record Line(int goal, String title, long id, int number, String wording) {}

    private static final String HEAD = """
            select id, plan_key as `key`, edition, name, period_from, period_to, adopted_text, preamble, statement, mission
              from plan""";

    private static final String IN_FORCE = """
             where status = 'ADOPTED'
             order by (:day between period_from and period_to) desc, period_from desc, edition desc limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The adopted plan whose period includes today; between two plans the newest adopted one; empty without any. */
    public Optional<PlanPage> inForce() {
        LocalDate day = LocalDate.now(clock);
        return jdbc.sql(HEAD + "\n" + IN_FORCE)
                .param("day", day)
                .query(Head.class)
                .optional()
                .map(head -> page(head, day));
    }

    /** All plans and editions, the one in force first, then the newest. */
    public List<PlanSummary> all() {
        return jdbc.sql("select plan_key as `key`, edition, name, period_from, period_to, status from plan"
                        + " order by status = 'ADOPTED' desc, period_from desc, edition desc")
                .query(PlanSummary.class)
                .list();
    }

    /** Another plan or edition, with the objectives that it has today; a past one with those of its last day. */
    public Optional<PlanPage> find(String key, int edition) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(HEAD + " where plan_key = :key and edition = :edition")
                .param("key", key)
                .param("edition", edition)
                .query(Head.class)
                .optional()
                .map(head -> page(head, today.isAfter(head.periodTo()) ? head.periodTo() : today));
    }

    private PlanPage page(Head head, LocalDate day) {
        Map<Integer, PlanPage.GoalArea> areas = new LinkedHashMap<>();
        List<Line> lines = jdbc.sql("""
                        select g.number as goal, g.title, o.id, o.number, o.wording
                          from goal_area g join objective o on o.goal_area_id = g.id
                         where g.plan_id = :plan and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
                         order by g.number, o.number""")
                .param("plan", head.id())
                .param("day", day)
                .query(Line.class)
                .list();
        for (Line line : lines) {
            areas.computeIfAbsent(line.goal(), goal -> new PlanPage.GoalArea(goal, line.title(), new ArrayList<>()))
                    .objectives()
                    .add(new PlanPage.Objective(line.id(), line.goal() + "." + line.number(), line.wording()));
        }
        return new PlanPage(
                head.id(),
                head.key(),
                head.edition(),
                head.name(),
                head.periodFrom(),
                head.periodTo(),
                head.adoptedText(),
                head.preamble(),
                head.statement(),
                head.mission(),
                List.copyOf(areas.values()));
    }
}
