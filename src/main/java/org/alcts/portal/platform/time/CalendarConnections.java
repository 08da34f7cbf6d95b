package org.alcts.portal.platform.time;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/** Gives the data source the portal's calendar, which it goes on with from where the database says it was. */
final class CalendarConnections implements BeanPostProcessor, Ordered {

    private final ObjectProvider<MovableClock> clock;

    CalendarConnections(ObjectProvider<MovableClock> clock) {
        this.clock = clock;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || bean instanceof CalendarDataSource) {
            return bean;
        }
        MovableClock calendar = clock.getObject();
        // Before anything is written: a new version's changesets must not date their changes before the history.
        KeptCalendar.read(source).ifPresent(calendar::runAhead);
        return new CalendarDataSource(source, calendar);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
