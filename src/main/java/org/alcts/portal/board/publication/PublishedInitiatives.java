package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives that everybody may read, with all their parts in one statement, however many they are. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublishedInitiatives {

    private static final PageOrder ORDER = new PageOrder(Map.of(), "r.id", "r.last_update_on desc, r.id desc");

    /** Parts are put together by characters that nobody can type into a line. */
    private static final String BETWEEN = "\036";

    private static final String WITHIN = "\037";

    /** Without it the driver would hold all rows. */
    private static final int FETCHED = 500;

    private static final String SELECT = """
            select r.id, r.title, r.unit_key, r.unit_name, r.owner_office, r.reach, r.stage, r.stage_since, r.approved_on,
                   r.health, r.percent_done, r.overdue, r.last_update_on, r.start_day, s.name as start_name, r.target_day,
                   r.target_name, r.what, i.for_whom, i.benefit, i.expected_outcome, i.outcome_measure,
                   if(r.stage = 'COMPLETED', i.outcome, null) as outcome,
                   if(r.stage in ('DEFERRED', 'DROPPED'), i.closing_reason, null) as closing_reason, r.illustrative,
                   (select group_concat(concat(g.number, '.', o.number) order by io.is_primary desc, g.number, o.number separator '\036')
                      from initiative_objective io join objective o on o.id = io.objective_id
                      join goal_area g on g.id = o.goal_area_id where io.initiative_id = r.id) as objectives,
                   (select group_concat(concat(u.unit_key, '\037', coalesce(n.name, u.unit_key)) order by n.name separator '\036')
                      from initiative_partner p join unit u on u.id = p.unit_id
                      left join unit_name n on n.unit_id = u.id and n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)
                     where p.initiative_id = r.id) as partners,
                   (select group_concat(concat(m.due_on, '\037', coalesce(m.done_on, ''), '\037', m.title) order by m.due_on, m.id separator '\036')
                      from milestone m where m.initiative_id = r.id) as milestones
              from readable r join initiative i on i.id = r.id left join meeting s on s.id = i.start_meeting_id""";

    private static final String SERVES = """
            exists (select 1 from initiative_objective io join objective o on o.id = io.objective_id
                      join goal_area g on g.id = o.goal_area_id
                     where io.initiative_id = r.id and g.plan_id = %s and %%s)""".formatted(PlanInForce.ID);

    /** Active ones first, then what was heard of last. */
    private static final String OF_GOAL = """
            select code, id from (
                select concat(g.number, '.', o.number) as code, o.number, r.id,
                       row_number() over (partition by o.id
                                          order by r.stage = 'ACTIVE' desc, r.last_update_on desc, r.id desc) as place
                  from readable r join initiative_objective io on io.initiative_id = r.id
                  join objective o on o.id = io.objective_id
                  join goal_area g on g.id = o.goal_area_id and g.number = :goal and g.plan_id = %s) x
             where place <= :lines order by number, place""".formatted(PlanInForce.ID);

    private static final String UNITS = """
            select distinct r.unit_key as `key`, r.unit_name as name from readable r order by r.unit_name""";

    private record Placed(String code, long id) {}

    private record Row(
            long id,
            String title,
            String unitKey,
            String unitName,
            String ownerOffice,
            Reach reach,
            Stage stage,
            LocalDate stageSince,
            LocalDate approvedOn,
            Health health,
            int percentDone,
            int overdue,
            LocalDate lastUpdateOn,
            LocalDate startDay,
            String startName,
            LocalDate targetDay,
            String targetName,
            String what,
            String forWhom,
            String benefit,
            String expectedOutcome,
            String outcomeMeasure,
            String outcome,
            String closingReason,
            boolean illustrative,
            String objectives,
            String partners,
            String milestones) {}

    private final PublicReader reader;
    private final PublicAddresses addresses;

    PublishedInitiatives(PublicReader reader, PublicAddresses addresses) {
        this.reader = reader;
        this.addresses = addresses;
    }

    public int count(PublicFilter filter) {
        return query(filter).count(reader.jdbc(), InitiativeTable.published() + "select count(*) from readable r");
    }

    /** The newest update first. @param page counts from 1 */
    public List<PublicInitiative> page(PublicFilter filter, int page, int size) {
        return query(filter)
                .page(reader.jdbc(), InitiativeTable.published() + SELECT, PageRequest.of(page - 1, size))
                .query(Row.class)
                .stream()
                .map(this::initiative)
                .toList();
    }

    /** All of them in the order of {@link #page}, one after the other, so that no long list is held in memory. */
    @Transactional(readOnly = true, timeout = 120)
    public void each(PublicFilter filter, Consumer<PublicInitiative> line) {
        try (Stream<Row> rows = query(filter)
                .all(reader.jdbc(), InitiativeTable.published() + SELECT, Sort.unsorted())
                .withFetchSize(FETCHED)
                .query(Row.class)
                .stream()) {
            rows.map(this::initiative).forEach(line);
        }
    }

    /** Empty when there is no such initiative, or not everybody may read it: the two look the same. */
    public Optional<PublicInitiative> find(long id) {
        return reader.published(SELECT + " where r.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(this::initiative);
    }

    /** The foremost of each objective of a goal area, by its code; an initiative stands with each that it serves. @param lines at most so many of each */
    public Map<String, List<PublicInitiative>> ofGoal(int goal, int lines) {
        List<Placed> placed = reader.published(OF_GOAL)
                .param("goal", goal)
                .param("lines", lines)
                .query(Placed.class)
                .list();
        if (placed.isEmpty()) {
            return Map.of();
        }
        Map<Long, PublicInitiative> byId = reader
                .published(SELECT + " where r.id in (:ids)")
                .param("ids", placed.stream().map(Placed::id).distinct().toList())
                .query(Row.class)
                .stream()
                .map(this::initiative)
                .collect(Collectors.toMap(PublicInitiative::id, Function.identity()));
        return placed.stream()
                .collect(Collectors.groupingBy(
                        Placed::code, Collectors.mapping(one -> byId.get(one.id()), Collectors.toList())));
    }

    /** Ids of all of them with the day on which each was heard of last. */
    public Map<Long, LocalDate> ids() {
        Map<Long, LocalDate> ids = new TreeMap<>();
        reader.published("select r.id, r.last_update_on from readable r")
                .query((row, number) -> ids.put(row.getLong("id"), row.getObject("last_update_on", LocalDate.class)))
                .list();
        return ids;
    }

    /** Those that lead one, by name. */
    public List<PublicUnit> units() {
        return reader.published(UNITS).query(PublicUnit.class).list();
    }

    private PageQuery query(PublicFilter filter) {
        return new PageQuery(ORDER)
                .with(reader.parameters())
                .words(
                        filter.text(),
                        "(r.title like :word or r.what like :word or r.unit_name like :word or r.acronym like :word)")
                .and(SERVES.formatted("g.number = :goal"), "goal", filter.goal())
                .and(SERVES.formatted("concat(g.number, '.', o.number) = :objective"), "objective", filter.objective())
                .and("r.unit_key = :unit", "unit", filter.unit())
                .and("r.stage = :stage", "stage", filter.stage());
    }

    private PublicInitiative initiative(Row row) {
        return new PublicInitiative(
                row.id(),
                addresses.of("/public/initiatives/" + row.id()),
                row.title(),
                parts(row.objectives()).toList(),
                new PublicUnit(row.unitKey(), row.unitName()),
                row.ownerOffice(),
                parts(row.partners())
                        .map(part -> part.split(WITHIN, 2))
                        .map(part -> new PublicUnit(part[0], part[1]))
                        .toList(),
                row.reach(),
                row.stage(),
                row.stageSince(),
                row.approvedOn(),
                row.health(),
                row.percentDone(),
                row.overdue(),
                row.lastUpdateOn(),
                new PublicInitiative.Planned(row.startDay(), row.startName()),
                new PublicInitiative.Planned(row.targetDay(), row.targetName()),
                row.what(),
                row.forWhom(),
                row.benefit(),
                row.expectedOutcome(),
                row.outcomeMeasure(),
                row.outcome(),
                row.closingReason(),
                parts(row.milestones())
                        .map(part -> part.split(WITHIN, 3))
                        .map(part -> new PublicInitiative.Milestone(
                                part[2], LocalDate.parse(part[0]), part[1].isEmpty() ? null : LocalDate.parse(part[1])))
                        .toList(),
                row.illustrative());
    }

    private static Stream<String> parts(String together) {
        return together == null ? Stream.empty() : Arrays.stream(together.split(BETWEEN));
    }
}
