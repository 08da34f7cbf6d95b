package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.plan.PlanInForce;
import org.alcts.portal.plan.PlanMeasures;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanStanding;
import org.alcts.portal.plan.StratmlIndicator;
import org.alcts.portal.plan.StratmlIndicator.Result;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of the plan in force as StratML Part 2 wants them: each with the target in force and
 * all values, what the portal counts itself also as of today. Measures of the plan as a whole are not among them: the standard knows none.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class PerformanceIndicators implements PlanMeasures {

    private static final String DEFINITIONS =
            "select m.id, m.definition from measure m where m.plan_id = " + PlanInForce.ID;

    /** The last word about each day: corrections stand in place of what they correct. */
    private static final String VALUES = """
            select v.measure_id as measure, v.as_of as `day`, v.value, v.note
              from measure_value v
             where v.state = 'VALID' and v.as_of <= :today
               and v.id = (select max(w.id) from measure_value w
                            where w.measure_id = v.measure_id and w.as_of = v.as_of and w.state = 'VALID')
             order by v.measure_id, v.as_of""";

    private record Definition(long id, String definition) {}

    private record Value(long measure, LocalDate day, BigDecimal value, String note) {}

    private final MeasureReader measures;
    private final JdbcClient jdbc;
    private final Clock clock;

    PerformanceIndicators(MeasureReader measures, JdbcClient jdbc, Clock clock) {
        this.measures = measures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of {@link MeasureReader#all()}. */
    public List<StratmlIndicator> all() {
        return of(measures.all());
    }

    /** Those that are open to everybody. */
    @PreAuthorize("permitAll()")
    public List<StratmlIndicator> published() {
        return of(measures.published().stream().map(MeasurePage::standing).toList());
    }

    private List<StratmlIndicator> of(List<MeasureStanding> standings) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> definitions =
                jdbc.sql(DEFINITIONS).param("today", today).query(Definition.class).list().stream()
                        .collect(Collectors.toMap(Definition::id, Definition::definition));
        Map<Long, List<Value>> values = jdbc.sql(VALUES).param("today", today).query(Value.class).list().stream()
                .collect(Collectors.groupingBy(Value::measure));
        return standings.stream()
                .filter(measure -> measure.objective() != null)
                .map(measure -> new StratmlIndicator(
                        measure.key(),
                        measure.objective(),
                        measure.name(),
                        definitions.get(measure.id()),
                        stage(measure.kind()),
                        unit(measure),
                        target(measure),
                        actuals(measure, values.getOrDefault(measure.id(), List.of()))))
                .toList();
    }

    /** Only the plan in force is watched. */
    @Override
    public List<StratmlIndicator> of(PlanPage plan) {
        return plan.standing() == PlanStanding.IN_FORCE ? all() : List.of();
    }

    private static List<Result> actuals(MeasureStanding measure, List<Value> recorded) {
        List<Result> actuals = new ArrayList<>();
        MeasureValue latest = measure.latest();
        recorded.stream()
                .filter(value -> latest == null || value.day().isBefore(latest.asOf()))
                .forEach(value -> actuals.add(actual(measure, value.day(), value.value(), value.note())));
        if (latest != null) {
            actuals.add(actual(measure, latest.asOf(), latest.value(), latest.note()));
        }
        return actuals;
    }

    private static Result actual(MeasureStanding measure, LocalDate day, BigDecimal value, String note) {
        return new Result(day, amount(measure, value), value == null && note == null ? "No data" : note);
    }

    /** The one in force, if there is one. */
    private static List<Result> target(MeasureStanding measure) {
        MeasureTarget target = measure.target();
        if (target == null) {
            return List.of();
        }
        BigDecimal lower = amount(measure, target.value());
        String band = target.upper() == null
                ? null
                : "From " + lower.toPlainString() + " to "
                        + amount(measure, target.upper()).toPlainString();
        return List.of(new Result(target.due(), lower, band));
    }

    /** Money in its major unit, as its name in {@link #unit} promises. */
    private static BigDecimal amount(MeasureStanding measure, BigDecimal value) {
        return value == null || measure.unit() != MeasureUnit.MONEY
                ? value
                : value.movePointLeft(Currency.getInstance(measure.currency()).getDefaultFractionDigits());
    }

    private static String unit(MeasureStanding measure) {
        return switch (measure.unit()) {
            case PERCENT -> "percent";
            case COUNT -> "number";
            case DAYS -> "days";
            case MONTHS -> "months";
            case POINTS -> "points";
            case MONEY -> measure.currency();
        };
    }

    /** Whether somebody is at work on an objective is none of the standard's stages. */
    private static String stage(MeasureKind kind) {
        return switch (kind) {
            case COVERAGE -> null;
            case ACTIVITY -> "Output";
            case OUTCOME -> "Outcome";
        };
    }
}
