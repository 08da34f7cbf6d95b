package org.alcts.portal.learning.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.NewEvidence;
import org.alcts.portal.people.demonstration.DemonstrationFile;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office links what the demonstration's surveys found to what the plan does about it. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationEvidence {

    private final EvidenceLinks links;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final JdbcClient jdbc;
    private final Clock calendar;

    DemonstrationEvidence(
            EvidenceLinks links, Performer performer, DemonstrationSteps steps, JdbcClient jdbc, Clock calendar) {
        this.links = links;
        this.performer = performer;
        this.steps = steps;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** After the initiatives and the surveys. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(16)
    void load() {
        Map<LocalDate, List<NamedCsvRecord>> days = DemonstrationFile.rows("survey-evidence.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.parse(row.getField("linked")), TreeMap::new, Collectors.toList()));
        days.forEach((day, rows) -> {
            if (day.isBefore(LocalDate.now(calendar))) {
                steps.take("evidence " + day, day, () -> performer.asOffice(day, () -> rows.forEach(this::link)));
            }
        });
    }

    private void link(NamedCsvRecord row) {
        survey(row.getField("survey"))
                .ifPresent(survey -> links.add(new NewEvidence(
                        survey,
                        row.getField("field"),
                        row.getField("choice"),
                        objective(row.getField("objective")),
                        initiative(row.getField("initiative")).orElse(null),
                        row.getField("note"))));
    }

    private Optional<Long> survey(String title) {
        return jdbc.sql("select id from survey where title = ? and state = 'CLOSED' order by id limit 1")
                .param(title)
                .query(Long.class)
                .optional();
    }

    private long objective(String code) {
        return jdbc.sql("""
                        select o.id from objective o
                          join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id
                         where p.plan_key = 'alcts-2006-2011' and p.edition = 1
                           and concat(g.number, '.', o.number) = ?""").param(code).query(Long.class).single();
    }

    private Optional<Long> initiative(String title) {
        return jdbc.sql("""
                        select id from initiative
                         where title like ? and stage in ('ACTIVE', 'COMPLETED') and visibility <> 'UNIT'
                         order by id limit 1""").param(title).query(Long.class).optional();
    }
}
