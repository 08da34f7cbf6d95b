package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How measures came to where they stand: of each its last values, in one statement for all of them. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class MeasureTrends {

    private static final int MOST = 12;

    /** Of a day that was corrected the correction; only what was counted by the edition of today, since others mean something else. */
    private static final String VALUES = """
            with entries as (
                select v.measure_id, v.as_of, v.value, row_number() over (partition by v.measure_id, v.as_of order by v.id desc) as entry
                  from measure_value v join measure m on m.id = v.measure_id and m.edition = v.edition
                 where v.measure_id in (:ids) and v.state = 'VALID' and v.as_of <= :today),
            newest as (
                select e.*, row_number() over (partition by e.measure_id order by e.as_of desc) as place
                  from entries e where e.entry = 1 and e.value is not null)
            select measure_id, as_of, value from newest where place <= :most order by measure_id, as_of""";

    private record Row(long measureId, LocalDate asOf, BigDecimal value) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureTrends(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the measure's id; each with what it stands at now, the oldest first. Without those of which less than two are known. */
    public Map<Long, List<TrendPoint>> of(Collection<MeasureStanding> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<TrendPoint>> trends = new HashMap<>();
        jdbc.sql(VALUES)
                .param("ids", measures.stream().map(MeasureStanding::id).toList())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(Row.class)
                .list()
                .forEach(row -> trends.computeIfAbsent(row.measureId(), id -> new ArrayList<>())
                        .add(new TrendPoint(row.asOf(), row.value())));
        measures.forEach(measure -> addLatest(measure, trends));
        trends.values().removeIf(points -> points.size() < 2);
        return trends;
    }

    /** What is computed stands at today's value, which the series does not have yet. */
    private static void addLatest(MeasureStanding measure, Map<Long, List<TrendPoint>> trends) {
        MeasureValue latest = measure.latest();
        if (!measure.computed() || latest == null || latest.value() == null) {
            return;
        }
        List<TrendPoint> points = trends.computeIfAbsent(measure.id(), id -> new ArrayList<>());
        points.removeIf(point -> !point.asOf().isBefore(latest.asOf()));
        points.add(new TrendPoint(latest.asOf(), latest.value()));
    }
}
