package org.alcts.portal.board.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.PlanInForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what the portal computes into the series: on the first day of each quarter, and on the day by which units had to
 * report after a conference. A day that was missed is counted from the history, as it stood then.
 */
@Component
class MeasureRecorder {

    private static final String WRITE = """
            insert into measure_value (measure_id, edition, as_of, value, counted, counted_of, origin, entered_on, state)
            select m.id, m.edition, :day, :value, :counted, :countedOf, 'COMPUTED', :enteredOn, 'VALID'
              from measure m
             where m.formula_key = :formula and m.plan_id = %s
               and not exists (select 1 from measure_value v
                                where v.measure_id = m.id and v.as_of = :day and v.origin = 'COMPUTED')""".formatted(PlanInForce.ID);

    private final JdbcClient jdbc;
    private final Formulas formulas;
    private final AsOf asOf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MeasureRecorder(JdbcClient jdbc, Formulas formulas, AsOf asOf, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.formulas = formulas;
        this.asOf = asOf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The days that have passed since the plan began and on which nothing was recorded yet, the oldest first. */
    List<LocalDate> missing() {
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = jdbc.sql("select period_from from plan where id = " + PlanInForce.ID)
                .param("today", today)
                .query(LocalDate.class)
                .optional()
                .orElse(today);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = begins.withDayOfMonth(1); !day.isAfter(today); day = day.plusMonths(1)) {
            if (day.getMonthValue() % 3 == 1 && day.isAfter(begins)) {
                days.add(day);
            }
        }
        for (Meeting meeting : conferences()) {
            LocalDate reported = meeting.endsOn().plusDays(Formulas.DAYS_TO_REPORT + 1L);
            if (reported.isAfter(begins) && !reported.isAfter(today)) {
                days.add(reported);
            }
        }
        days.removeAll(jdbc.sql("select distinct as_of from measure_value where origin = 'COMPUTED'")
                .query(LocalDate.class)
                .list());
        return List.copyOf(days);
    }

    /** Records a day. @param dated lets the writing happen at another time than now, as a demonstration does */
    void record(LocalDate day, Consumer<Runnable> dated) {
        List<Meeting> conferences = conferences();
        Map<String, Formulas.Computed> computed = asOf.unattended(day, () -> formulas.on(day, conferences));
        dated.accept(() -> transaction.executeWithoutResult(status -> computed.values()
                .forEach(one -> jdbc.sql(WRITE)
                        .param("today", day)
                        .param("day", day)
                        .param("formula", one.formula())
                        .param("value", one.value() == null ? null : MeasureReader.rounded(one.value()))
                        .param("counted", one.counted())
                        .param("countedOf", one.countedOf())
                        .param("enteredOn", LocalDate.now(clock))
                        .update())));
    }

    private List<Meeting> conferences() {
        return jdbc.sql("""
                        select id, meeting_key as `key`, kind, name, place, starts_on, ends_on from meeting
                         order by starts_on""").query(Meeting.class).list();
    }
}
