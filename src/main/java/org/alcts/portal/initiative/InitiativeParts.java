package org.alcts.portal.initiative;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an initiative's content as a whole, and writes its milestones. Within a service's transaction. */
@Component
class InitiativeParts {

    private record LastWriter(String name, Instant revisedAt) {}

    private final Milestones milestones;
    private final JdbcClient jdbc;

    InitiativeParts(Milestones milestones, JdbcClient jdbc) {
        this.milestones = milestones;
        this.jdbc = jdbc;
    }

    InitiativeContent contentOf(Initiative initiative) {
        return ContentText.of(initiative, milestonesOf(initiative.id()));
    }

    List<PlannedMilestone> milestonesOf(long initiativeId) {
        return milestones.findByInitiativeIdOrderByDueOnAscIdAsc(initiativeId).stream()
                .map(Milestone::planned)
                .toList();
    }

    /** Those with an id are changed, those without are new, those that are missing are taken away (their history stays). */
    void writeMilestones(Initiative initiative, List<PlannedMilestone> planned) {
        Map<Long, Milestone> present = new HashMap<>();
        milestones
                .findByInitiativeIdOrderByDueOnAscIdAsc(initiative.id())
                .forEach(milestone -> present.put(milestone.id(), milestone));
        for (PlannedMilestone milestone : planned) {
            Milestone known = milestone.id() == null ? null : present.remove(milestone.id());
            if (known == null) {
                milestones.save(new Milestone(initiative.id(), milestone));
            } else {
                known.write(milestone);
            }
        }
        milestones.deleteAll(present.values());
        milestones.flush();
    }

    SavedMeanwhile savedMeanwhile(Initiative initiative, InitiativeContent now) {
        LastWriter last = jdbc.sql("""
                        select coalesce(concat(p.given_name, ' ', p.family_name), '') as name, i.revised_at
                          from initiative i left join person p on p.id = i.changed_by where i.id = :id""")
                .param("id", initiative.id())
                .query(LastWriter.class)
                .single();
        return new SavedMeanwhile(now, last.name(), last.revisedAt());
    }
}
