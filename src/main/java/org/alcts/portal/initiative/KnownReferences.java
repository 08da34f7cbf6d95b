package org.alcts.portal.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the units, objectives and conferences that a content speaks of are there and can be chosen today. */
@Component
class KnownReferences {

    private final JdbcClient jdbc;

    KnownReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day on which something planned begins: the conference's first. Null while open or unknown. */
    LocalDate firstDay(PlannedDay planned) {
        return planned.meetingId() == null ? planned.day() : meetingDay("starts_on", planned.meetingId());
    }

    /** The day until which something planned lasts: the conference's last. Null while open or unknown. */
    LocalDate lastDay(PlannedDay planned) {
        return planned.meetingId() == null ? planned.day() : meetingDay("ends_on", planned.meetingId());
    }

    private LocalDate meetingDay(String column, long meetingId) {
        return jdbc.sql("select " + column + " from meeting where id = :id")
                .param("id", meetingId)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** @param before what stands already and so may stay, though it could not be chosen any more; null for a new one */
    List<Refused> check(InitiativeContent content, InitiativeContent before, LocalDate today) {
        List<Refused> refusals = new ArrayList<>();
        Set<Long> units = new HashSet<>(content.partnerUnitIds());
        Set<Long> objectives =
                content.objectives().stream().map(ObjectiveShare::objectiveId).collect(Collectors.toSet());
        boolean leadMoves = before == null || !content.leadUnitId().equals(before.leadUnitId());
        if (before != null) {
            units.removeAll(before.partnerUnitIds());
            before.objectives().forEach(known -> objectives.remove(known.objectiveId()));
        }
        if (leadMoves && unitsToday(Set.of(content.leadUnitId()), today) != 1) {
            refusals.add(new Refused("leadUnit", "initiative.refused.lead-unit-missing"));
        }
        if (unitsToday(units, today) != units.size()) {
            refusals.add(new Refused("partners", "initiative.refused.unit-gone"));
        }
        if (objectivesToday(objectives, today) != objectives.size()) {
            refusals.add(new Refused("objectives", "initiative.refused.objective-gone"));
        }
        if (content.start().meetingId() != null && firstDay(content.start()) == null) {
            refusals.add(new Refused("start", "initiative.refused.meeting-gone"));
        }
        if (content.target().meetingId() != null && lastDay(content.target()) == null) {
            refusals.add(new Refused("target", "initiative.refused.meeting-gone"));
        }
        return refusals;
    }

    private int unitsToday(Set<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(*) from unit
                                 where id in (:ids) and kind <> 'OFFICE'
                                   and established_on <= :day and (dissolved_on is null or dissolved_on >= :day)""")
                        .param("ids", ids)
                        .param("day", today)
                        .query(Integer.class)
                        .single();
    }

    private int objectivesToday(Set<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(*) from objective
                                 where id in (:ids) and valid_from <= :day and (valid_to is null or valid_to >= :day)""")
                        .param("ids", ids)
                        .param("day", today)
                        .query(Integer.class)
                        .single();
    }
}
