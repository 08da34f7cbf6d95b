package org.alcts.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans; a whole plan takes two statements, however many objectives it has. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class PlanReader {

    /** All plans as they stand on the day, the one in force first, then the newest. */
    private static final String PLANS = """
            with plans as (
                select p.*, case
                    when p.id = %s then 'IN_FORCE'
                    when p.status <> 'ADOPTED' then p.status
                    when p.period_to < :today then 'ENDED'
                    when p.period_from > :today then 'UPCOMING'
                    else 'SUPERSEDED' end as standing
                  from plan p)
            select id, plan_key as `key`, edition, name, organization, acronym, period_from, period_to, adopted_text, preamble, statement,
                   mission, standing
              from plans where %%s
             order by standing = 'IN_FORCE' desc, period_from desc, plan_key, edition desc""".formatted(PlanInForce.ID);

    private static final String OBJECTIVES = """
            select g.number as goal, g.title, o.id, o.number, o.wording
              from goal_area g left join objective o on o.goal_area_id = g.id
                   and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
             where g.plan_id = :plan order by g.number, o.number""";

    private static final String SUCCESSORS = """
            select x.from_objective_id as `from`, p.plan_key, p.edition, p.name as plan_name,
                   concat(g.number, '.', o.number) as code
              from objective_crosswalk x join objective f on f.id = x.from_objective_id
              join goal_area fg on fg.id = f.goal_area_id and fg.plan_id = :plan
              join objective o on o.id = x.to_objective_id join goal_area g on g.id = o.goal_area_id
              join plan p on p.id = g.plan_id
             order by p.period_from, p.edition, g.number, o.number""";

    private record Head(
            long id,
            String key,
            int edition,
            String name,
            String organization,
            String acronym,
            LocalDate periodFrom,
            LocalDate periodTo,
            String adoptedText,
            String preamble,
            String statement,
            String mission,
            PlanStanding standing) {

        PlanSummary summary() {
            return new PlanSummary(key, edition, name, periodFrom, periodTo, standing);
        }

        /** The day as of which its objectives are read: a plan that is over, as it was at its end. */
        LocalDate readOn(LocalDate today) {
            if (standing == PlanStanding.IN_FORCE) {
                return today;
            }
            return today.isAfter(periodTo) ? periodTo : today.isBefore(periodFrom) ? periodFrom : today;
        }
    }

    private record Line(int goal, String title, Long id, Integer number, String wording) {}

    private record Crossing(long from, String planKey, int edition, String planName, String code) {

        Successor successor() {
            return new Successor(planKey, edition, planName, code);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PlanReader(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The adopted plan whose period includes today; between two plans the newest adopted one; empty without any. Everybody may read it. */
    @PreAuthorize("permitAll()")
    public Optional<PlanPage> inForce() {
        LocalDate today = LocalDate.now(clock);
        return plans("standing = 'IN_FORCE'", today)
                .query(Head.class)
                .optional()
                .map(head -> page(head, today));
    }

    /** A plan of any standing, its objectives as of today or, where today lies outside of its period, the nearest day. */
    public Optional<PlanPage> find(String planKey, int edition) {
        LocalDate today = LocalDate.now(clock);
        return plans("plan_key = :key and edition = :edition", today)
                .param("key", planKey)
                .param("edition", edition)
                .query(Head.class)
                .optional()
                .map(head -> page(head, today));
    }

    /**
     * Every plan and edition on record, the one in force first, then the newest. Drafts are listed for the office alone, who
     * bring them in: what may never be adopted is not offered to everybody, and is read by who was given its address.
     */
    public List<PlanSummary> all() {
        boolean drafts = currentPerson.today().isOffice();
        return plans(drafts ? "true" : "status <> 'DRAFT'", LocalDate.now(clock)).query(Head.class).stream()
                .map(Head::summary)
                .toList();
    }

    /** In which objectives of other plans or editions those of this plan live on, by their id; most in none. */
    public Map<Long, List<Successor>> successors(long planId) {
        return jdbc.sql(SUCCESSORS).param("plan", planId).query(Crossing.class).list().stream()
                .collect(Collectors.groupingBy(
                        Crossing::from, Collectors.mapping(Crossing::successor, Collectors.toList())));
    }

    private JdbcClient.StatementSpec plans(String condition, LocalDate day) {
        return jdbc.sql(PLANS.formatted(condition)).param("today", day);
    }

    private PlanPage page(Head head, LocalDate today) {
        Map<Integer, PlanPage.GoalArea> areas = new LinkedHashMap<>();
        List<Line> lines = jdbc.sql(OBJECTIVES)
                .param("plan", head.id())
                .param("day", head.readOn(today))
                .query(Line.class)
                .list();
        for (Line line : lines) {
            PlanPage.GoalArea area = areas.computeIfAbsent(
                    line.goal(), goal -> new PlanPage.GoalArea(goal, line.title(), new ArrayList<>()));
            if (line.id() != null) {
                area.objectives()
                        .add(new PlanPage.Objective(line.id(), line.goal() + "." + line.number(), line.wording()));
            }
        }
        return new PlanPage(
                head.id(),
                head.key(),
                head.edition(),
                head.name(),
                head.organization(),
                head.acronym(),
                head.periodFrom(),
                head.periodTo(),
                head.adoptedText(),
                head.preamble(),
                head.statement(),
                head.mission(),
                head.standing(),
                List.copyOf(areas.values()));
    }
}
