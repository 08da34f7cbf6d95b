package org.alcts.portal.plan;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.platform.time.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shipped plans into a portal that does not have them yet; one that is there is never written again. */
@Component
class PlanLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PlanLoader.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<MovableClock> calendar;
    private final MeetingLoader meetings;

    PlanLoader(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<MovableClock> calendar,
            MeetingLoader meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.transaction = transaction;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        PlanFile.all().forEach(this::load);
        // A portal that has had its plans for long may lack conferences that a newer version knows.
        meetings.load();
    }

    void load(PlanFile plan) {
        if (isThere(plan)) {
            return;
        }
        Progress.say("Loading the " + plan.name());
        MovableClock moved = calendar.getIfAvailable();
        Instant beginning = plan.periodFrom().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        if (moved == null || beginning.isAfter(moved.instant())) {
            write(plan);
            return;
        }
        // A demonstration's history begins with its plan, not on the day when it is shown.
        moved.moveTo(beginning);
        try {
            write(plan);
        } finally {
            moved.resume();
        }
    }

    private boolean isThere(PlanFile plan) {
        return jdbc.sql("select count(*) from plan where plan_key = :planKey and edition = :edition")
                        .param("planKey", plan.key())
                        .param("edition", plan.edition())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void write(PlanFile plan) {
        meetings.load();
        try {
            transaction.executeWithoutResult(status -> insert(plan));
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            // Another portal on the same database may have been faster; what it wrote is the same.
            if (!isThere(plan)) {
                throw e;
            }
            LOG.info("{} was loaded by another portal meanwhile", plan.name());
        }
    }

    private void insert(PlanFile plan) {
        long planId = insert(
                """
                insert into plan (plan_key, edition, name, organization, acronym, period_from, period_to, adopted_text,
                                  preamble, statement, mission, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                plan.key(),
                plan.edition(),
                plan.name(),
                plan.organization(),
                plan.acronym(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.adoptedText(),
                String.join("\n\n", plan.preamble()),
                plan.statement(),
                plan.mission(),
                plan.status());
        for (PlanFile.GoalAreaText area : plan.goalAreas()) {
            long areaId = insert(
                    "insert into goal_area (plan_id, number, title) values (?, ?, ?)",
                    planId,
                    area.number(),
                    area.title());
            int number = 0;
            for (String wording : area.objectives()) {
                insert(
                        "insert into objective (goal_area_id, number, wording, valid_from) values (?, ?, ?, ?)",
                        areaId,
                        ++number,
                        wording,
                        plan.periodFrom());
            }
        }
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key);
        return key.getKeyAs(Number.class).longValue();
    }
}
