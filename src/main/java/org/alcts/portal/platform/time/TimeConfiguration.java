package org.alcts.portal.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The injected {@link Clock} is the portal's calendar: terms, due dates, conferences, history. Whatever protects the
 * portal itself (sign-in, tokens, locks) takes the one qualified {@code systemClock}.
 */
@Configuration
class TimeConfiguration {

    /** Eleven days before the Midwinter Meeting in Denver. */
    static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2009, 1, 12);

    static final LocalTime START_OF_DAY = LocalTime.of(9, 0);

    @Bean
    Clock systemClock(@Value("${portal.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    @Primary
    @ConditionalOnBooleanProperty(name = "portal.own-calendar", havingValue = false, matchIfMissing = true)
    Clock portalClock(@Value("${portal.zone}") ZoneId zone) {
        return PastMoment.clockOf(Clock.system(zone));
    }

    /** A calendar apart from the system's, for demonstrations and tests. */
    @Configuration
    @ConditionalOnBooleanProperty("portal.own-calendar")
    static class OwnCalendar {

        @Bean
        @Primary
        MovableClock portalCalendar(@Value("${portal.zone}") ZoneId zone, @Value("${portal.today:}") LocalDate today) {
            LocalDate first = today == null ? DEMONSTRATION_DAY : today;
            return new MovableClock(
                    Clock.system(zone), first.atTime(START_OF_DAY).atZone(zone).toInstant());
        }

        @Bean
        static CalendarConnections calendarConnections(ObjectProvider<MovableClock> clock) {
            return new CalendarConnections(clock);
        }

        @Bean
        @DependsOnDatabaseInitialization
        KeptCalendar keptCalendar(MovableClock clock, DataSource source, @Value("${portal.today:}") LocalDate today) {
            return new KeptCalendar(clock, source, today);
        }
    }
}
