package org.alcts.portal.platform.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alcts.portal.platform.time.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the demonstration's past step by step. Each step is one transaction, dated by a day of the portal's calendar and
 * written once: after a start that was interrupted, the next one takes up the steps that are missing. A feature takes its
 * steps in the order of their days.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
public class DemonstrationSteps {

    /** Nobody waits for what a step locks, and a slow machine may still want to load it. */
    private static final int LONGEST_STEP_IN_SECONDS = 600;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MovableClock calendar;

    DemonstrationSteps(JdbcClient jdbc, PlatformTransactionManager transactions, MovableClock calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        transaction = new TransactionTemplate(transactions);
        transaction.setTimeout(LONGEST_STEP_IN_SECONDS);
    }

    /** Whether the step with this name is written. */
    public boolean isTaken(String name) {
        return jdbc.sql("select count(*) from demonstration_step where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether no step at all is written, neither of this feature nor of another. */
    public boolean noneTaken() {
        return jdbc.sql("select count(*) from demonstration_step")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** {@link #take(String, Instant, Runnable)} at noon of that day. */
    public void take(String name, LocalDate day, Runnable step) {
        take(name, day.atTime(LocalTime.NOON).atZone(calendar.getZone()).toInstant(), step);
    }

    /**
     * Writes the step unless it is written already, while the portal's calendar shows that moment.
     *
     * @param name at most 80 characters, unlike that of any other step
     * @param moment of the calendar; the history of what is written begins then
     */
    public void take(String name, Instant moment, Runnable step) {
        if (isTaken(name)) {
            return;
        }
        // Before the transaction: a connection is dated when it is taken from the pool.
        calendar.moveTo(moment);
        try {
            transaction.executeWithoutResult(status -> {
                step.run();
                jdbc.sql("insert into demonstration_step (name, written_for) values (?, ?)")
                        .params(name, LocalDate.ofInstant(moment, calendar.getZone()))
                        .update();
            });
        } finally {
            calendar.resume();
        }
    }
}
