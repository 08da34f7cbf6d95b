package org.alcts.portal.board.measure;

import java.time.LocalDate;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.platform.start.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The series that a demonstration's past would have recorded: counted from its history as of each day, once the history is
 * there. The only values besides are two that the association published.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationMeasures {

    private static final String PUBLISHED = """
            insert into measure_value (measure_id, edition, as_of, value, counted, counted_of, note, source, origin, entered_on, entered_as, state)
            select id, edition, ?, ?, ?, ?, ?, ?, 'ENTERED', ?, 'Office', 'VALID' from measure where measure_key = ?""";

    private final DemonstrationSteps steps;
    private final MeasureRecorder recorder;
    private final JdbcClient jdbc;

    DemonstrationMeasures(DemonstrationSteps steps, MeasureRecorder recorder, JdbcClient jdbc) {
        this.steps = steps;
        this.recorder = recorder;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(30)
    void record() {
        LocalDate entered = LocalDate.of(2006, 6, 15);
        steps.take(
                "measure survey-response-rate 2005",
                entered,
                () -> write(
                        "survey-response-rate",
                        LocalDate.of(2005, 12, 31),
                        "24.2",
                        814L,
                        3361L,
                        "Survey of autumn 2005, before the plan: the baseline. Its population was those who were sent it.",
                        "ALCTS Newsletter Online, vol. 17, no. 1",
                        entered));
        LocalDate later = LocalDate.of(2008, 1, 5);
        steps.take(
                "measure dues-share 2007",
                later,
                () -> write(
                        "dues-share",
                        LocalDate.of(2007, 8, 31),
                        "45",
                        null,
                        null,
                        "Dues 45, publications and continuing education 45, royalties and donations 10 per cent.",
                        "ALCTS Newsletter Online, vol. 18, no. 5",
                        later));
        Progress.say("Recording the measures of the past");
        // What the calendar passes after the first start is recorded by the job, and is not missing any more.
        for (LocalDate day : recorder.missing()) {
            recorder.record(day, writing -> steps.take("measures of " + day, day, writing));
        }
    }

    private void write(
            String key,
            LocalDate asOf,
            String value,
            Long counted,
            Long countedOf,
            String note,
            String source,
            LocalDate entered) {
        jdbc.sql(PUBLISHED)
                .params(asOf, new java.math.BigDecimal(value), counted, countedOf, note, source, entered, key)
                .update();
    }
}
