package org.alcts.portal.people.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.alcts.portal.platform.demonstration.DemonstrationLogins;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.platform.start.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The association as the demonstration shows it: its real units, and persons who are made up, some with a login. It is
 * written month by month from June 2006 to the day that the portal's calendar shows, each month under its own date, so
 * that its history is what it would have been.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationPeople implements DemonstrationLogins {

    /** The month in which the plan was adopted. */
    static final LocalDate FIRST_DAY = LocalDate.of(2006, Month.JUNE, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2011, Month.JUNE, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, Month.JANUARY, 1);
    private static final String COMPLETE = "people";

    private final JdbcClient jdbc;
    private final DemonstrationSteps steps;
    private final Clock calendar;
    private final UnitEntries units;
    private final PersonEntries persons;
    private final MemberEntries members;
    private final TermEntries terms;

    DemonstrationPeople(
            JdbcClient jdbc,
            JdbcOperations batches,
            PasswordEncoder encoder,
            DemonstrationSteps steps,
            Clock calendar) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.calendar = calendar;
        units = new UnitEntries(jdbc);
        persons = new PersonEntries(jdbc, encoder);
        RowIds ids = new RowIds(jdbc);
        members = new MemberEntries(batches, ids);
        terms = new TermEntries(batches, ids);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(-10)
    void load() {
        // Units without any step are somebody's own, or the demonstration of an earlier version.
        if (steps.isTaken(COMPLETE) || steps.noneTaken() && hasUnits()) {
            return;
        }
        Progress.say("Loading the demonstration's units and people");
        MadeUpPast past = MadeUpPast.all();
        LocalDate today = LocalDate.now(calendar);
        LocalDate last = FIRST_DAY;
        steps.take(step(FIRST_DAY), FIRST_DAY, () -> enter(past, LONG_AGO, FIRST_DAY));
        while (!last.plusMonths(1).isAfter(today) && last.isBefore(LAST_DAY)) {
            LocalDate after = last;
            LocalDate day = last.plusMonths(1);
            if (day.getMonth() == Month.JULY) {
                Progress.say("Loading what happened from July " + day.getYear());
            }
            steps.take(step(day), day, () -> enter(past, after, day));
            last = day;
        }
        steps.take(COMPLETE, last, () -> {});
    }

    private boolean hasUnits() {
        return jdbc.sql("select count(*) from unit").query(Long.class).single() > 0;
    }

    private static String step(LocalDate month) {
        return COMPLETE + " " + month;
    }

    private void enter(MadeUpPast past, LocalDate after, LocalDate upTo) {
        units.enter(past.units(), after, upTo);
        if (upTo.equals(FIRST_DAY)) {
            persons.enter(past.persons());
        }
        members.join(past.joining(after, upTo));
        members.leave(past.leaving(after, upTo));
        terms.enter(past.entered(after, upTo));
        terms.endEarly(past.endedEarly(after, upTo));
    }

    @Override
    public List<Login> all() {
        return KnownPerson.all().stream()
                .filter(KnownPerson::hasLogin)
                .map(person -> new Login(person.who(), person.email(), PersonEntries.PASSWORD))
                .toList();
    }
}
