package org.alcts.portal.board.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.alcts.portal.board.measure.MeasureFile.Definition;
import org.alcts.portal.platform.time.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped indicators to the plan that they belong to. One that is there is written again only when the file
 * has a newer edition of it; its values stay, each with the edition that it was counted by.
 */
@Component
class MeasureLoader {

    private static final String PLAN = "alcts-2006-2011";

    private static final String WRITE = """
            insert into measure (measure_key, plan_id, objective_id, name, kind, definition, formula, population, unit,
                   currency, direction, keeper, cadence, formula_key, edition, first_page)
            select :key, p.id,
                   (select o.id from objective o join goal_area g on g.id = o.goal_area_id
                     where g.plan_id = p.id and concat(g.number, '.', o.number) = :objective limit 1),
                   :name, :kind, :definition, :formula, :population, :unit, :currency, :direction, :keeper, :cadence,
                   :computedBy, :edition, :firstPage
              from plan p where p.plan_key = :plan and p.edition = 1
            on duplicate key update name = values(name), definition = values(definition), formula = values(formula),
                   population = values(population), keeper = values(keeper), cadence = values(cadence),
                   formula_key = values(formula_key), edition = values(edition), first_page = values(first_page)""";

    private record Known(String measureKey, int edition) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<MovableClock> calendar;

    MeasureLoader(JdbcClient jdbc, TransactionTemplate transaction, ObjectProvider<MovableClock> calendar) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void load() {
        LocalDate begins = jdbc.sql("select period_from from plan where plan_key = ? and edition = 1")
                .param(PLAN)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        if (begins == null) {
            return;
        }
        MovableClock moved = calendar.getIfAvailable();
        // A minute after the plan itself: a demonstration's measures are as old as its plan.
        Instant beginning = begins.atTime(LocalTime.NOON.plusMinutes(1)).toInstant(ZoneOffset.UTC);
        if (moved == null || beginning.isAfter(moved.instant()) || !known().isEmpty()) {
            write();
            return;
        }
        moved.moveTo(beginning);
        try {
            write();
        } finally {
            moved.resume();
        }
    }

    private Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        jdbc.sql("select measure_key, edition from measure")
                .query(Known.class)
                .list()
                .forEach(one -> known.put(one.measureKey(), one.edition()));
        return known;
    }

    private void write() {
        Map<String, Integer> known = known();
        transaction.executeWithoutResult(status -> MeasureFile.of(PLAN).definitions().stream()
                .filter(definition -> known.getOrDefault(definition.key(), 0) < definition.edition())
                .forEach(this::write));
    }

    private void write(Definition definition) {
        jdbc.sql(WRITE)
                .param("plan", PLAN)
                .param("key", definition.key())
                .param("name", definition.name())
                .param("objective", definition.objective())
                .param("kind", definition.kind().name())
                .param("definition", definition.definition())
                .param("formula", definition.formula())
                .param("population", definition.population())
                .param("unit", definition.unit().name())
                .param("currency", definition.currency())
                .param("direction", definition.direction().name())
                .param("keeper", definition.keeper())
                .param("cadence", definition.cadence())
                .param("computedBy", definition.computedBy())
                .param("edition", definition.edition())
                .param("firstPage", definition.firstPage())
                .update();
    }
}
