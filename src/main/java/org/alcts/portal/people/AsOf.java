package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.alcts.portal.platform.time.PastMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads things as they stood at the end of a day, by the history that the database keeps. Whoever reads has the rights of
 * today: nobody reads the past by an office that they held then, and nobody loses what today's office lets them read.
 */
@Component
public class AsOf {

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AsOf(CurrentPerson currentPerson, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // Of its own: what was read before, and what is uncommitted, is not of that day.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setReadOnly(true);
    }

    /**
     * What {@code reading} says of that day. Within it the portal's calendar shows the day's end, and every statement
     * answers from the history; it must not write.
     *
     * @param day null, today or a day to come means things as they stand
     */
    public <T> T at(LocalDate day, Supplier<T> reading) {
        if (isNow(day)) {
            return reading.get();
        }
        AssignmentsToday reader = currentPerson.today();
        return past(day, () -> currentPerson.reading(reader, reading));
    }

    /** As {@link #at}, for what the portal does by itself: the reading must not ask who reads. */
    public <T> T unattended(LocalDate day, Supplier<T> reading) {
        return isNow(day) ? reading.get() : past(day, reading);
    }

    private <T> T past(LocalDate day, Supplier<T> reading) {
        ZonedDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).minus(1, ChronoUnit.MICROS);
        return PastMoment.showing(end.toInstant(), () -> transaction.execute(status -> read(end, reading)));
    }

    /** Whether that day is shown as things stand, with all that can be done about them. */
    public boolean isNow(LocalDate day) {
        return day == null || !day.isBefore(LocalDate.now(clock));
    }

    private <T> T read(ZonedDateTime end, Supplier<T> reading) {
        // By the seconds of the epoch: whatever time zone the connection has.
        jdbc.sql("set system_versioning_asof = from_unixtime(%d.%06d)"
                        .formatted(end.toEpochSecond(), end.getNano() / 1000))
                .update();
        try {
            return reading.get();
        } finally {
            jdbc.sql("set system_versioning_asof = default").update();
        }
    }
}
