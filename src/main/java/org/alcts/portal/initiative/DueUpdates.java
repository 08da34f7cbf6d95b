package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ten minutes before a conference: all active initiatives of the units that somebody writes for, what is due first. */
@Service
@PreAuthorize("hasRole('" + Roles.UNIT_WRITER + "')")
@Transactional(readOnly = true)
public class DueUpdates {

    private static final String ACTIVE = """
            select r.id, r.title, r.unit_name, r.acronym, %s as objectives, r.stale, r.claimed, r.percent_done,
                   r.last_update_on, r.target_day, r.target_name, i.currency,
                   coalesce((select l.narrative from initiative_update l
                              where l.initiative_id = r.id and l.kind = 'PROGRESS'
                              order by l.dated_on desc, l.id desc limit 1), '') as last_narrative,
                   (select l.spent_minor from initiative_update l
                     where l.initiative_id = r.id and l.spent_minor is not null
                     order by l.dated_on desc, l.id desc limit 1) as last_spent_minor
              from readable r join initiative i on i.id = r.id
             where r.stage = 'ACTIVE' and r.lead_unit_id in (:writtenFor)
             order by r.acronym, r.title""".formatted(InitiativeQuery.OBJECTIVES);

    private static final String MILESTONES = """
            select initiative_id, id, title, due_on, weight, done_on from milestone
             where initiative_id in (:ids) order by due_on, id""";

    private static final Comparator<DueUpdate> DUE_FIRST = Comparator.comparing(DueUpdate::due)
            .reversed()
            .thenComparing(update -> update.computed().health(), Comparator.reverseOrder())
            .thenComparing(DueUpdate::lastUpdateOn);

    private record Row(
            long id,
            String title,
            String unitName,
            String acronym,
            String objectives,
            boolean stale,
            Health claimed,
            int percentDone,
            LocalDate lastUpdateOn,
            LocalDate targetDay,
            String targetName,
            String currency,
            String lastNarrative,
            Long lastSpentMinor) {}

    private record Step(long initiativeId, long id, String title, LocalDate dueOn, int weight, LocalDate doneOn) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final UpdateDraftStore drafts;
    private final CurrentPerson currentPerson;
    private final MeetingCalendar meetings;
    private final Clock clock;

    DueUpdates(
            JdbcClient jdbc,
            ReadingPerson reader,
            UpdateDraftStore drafts,
            CurrentPerson currentPerson,
            MeetingCalendar meetings,
            Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The worst first, then those that are on track; a fixed number of statements, however many there are. */
    public List<DueUpdate> mine() {
        AssignmentsToday person = currentPerson.today();
        Set<Long> units = person.unitsWrittenFor();
        if (units.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("writtenFor", units);
        List<Row> rows = jdbc.sql(InitiativeTable.readable() + ACTIVE)
                .params(parameters)
                .query(Row.class)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PlannedMilestone>> milestones =
                jdbc.sql(MILESTONES).param("ids", rows.stream().map(Row::id).toList()).query(Step.class).list().stream()
                        .collect(Collectors.groupingBy(
                                Step::initiativeId,
                                Collectors.mapping(
                                        s -> new PlannedMilestone(s.id(), s.title(), s.dueOn(), s.weight(), s.doneOn()),
                                        Collectors.toList())));
        Map<Long, NewUpdate> typed =
                drafts.find(person.personId(), rows.stream().map(Row::id).toList());
        MeetingRhythm rhythm = meetings.rhythm();
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> due(row, milestones.getOrDefault(row.id(), List.of()), typed.get(row.id()), rhythm, today))
                .sorted(DUE_FIRST)
                .toList();
    }

    private static DueUpdate due(
            Row row, List<PlannedMilestone> milestones, NewUpdate draft, MeetingRhythm rhythm, LocalDate today) {
        ComputedHealth computed = HealthRule.compute(row.lastUpdateOn(), row.targetDay(), milestones, rhythm, today);
        return new DueUpdate(
                row.id(),
                row.title(),
                row.unitName(),
                row.acronym(),
                row.objectives(),
                computed.health() != Health.ON_TRACK,
                row.stale(),
                computed,
                HealthRule.compute(today, row.targetDay(), milestones, rhythm, today),
                row.claimed(),
                row.percentDone(),
                row.lastUpdateOn(),
                row.targetDay(),
                row.targetName(),
                row.lastNarrative(),
                row.lastSpentMinor(),
                row.currency(),
                milestones,
                draft);
    }
}
