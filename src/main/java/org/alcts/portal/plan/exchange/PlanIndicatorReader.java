package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Instance;
import org.alcts.portal.plan.exchange.StratmlPlan.Relationship;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators that a plan came with in its file. */
@Component
class PlanIndicatorReader {

    private static final String OF_PLAN = """
              join objective o on o.id = i.objective_id join goal_area g on g.id = o.goal_area_id and g.plan_id = :plan""";

    private static final String INDICATORS = """
            select i.id, i.objective_id, i.sequence, i.stage, i.kind, i.name, i.unit, i.identifier, i.other_information
              from plan_indicator i
            """ + OF_PLAN + " order by i.objective_id, i.place";

    private static final String RELATIONSHIPS = """
            select r.indicator_id, r.kind, r.identifier, r.referents, r.name, r.description
              from plan_indicator_relationship r join plan_indicator i on i.id = r.indicator_id
            """ + OF_PLAN + " order by r.indicator_id, r.place";

    private static final String RESULTS = """
            select r.indicator_id, r.instance, r.target, r.from_day, r.until_day, r.units, r.descriptor_name,
                   r.descriptor_value, r.description
              from plan_indicator_result r join plan_indicator i on i.id = r.indicator_id
            """ + OF_PLAN + " order by r.indicator_id, r.instance, r.place";

    private record IndicatorRow(
            long id,
            long objectiveId,
            String sequence,
            String stage,
            String kind,
            String name,
            String unit,
            String identifier,
            String otherInformation) {}

    private record RelationshipRow(
            long indicatorId, String kind, String identifier, String referents, String name, String description) {

        Relationship relationship() {
            return new Relationship(
                    kind,
                    identifier,
                    referents.isEmpty() ? List.of() : referents.lines().toList(),
                    name,
                    description);
        }
    }

    private record ResultRow(
            long indicatorId,
            int instance,
            boolean target,
            LocalDate fromDay,
            LocalDate untilDay,
            String units,
            String descriptorName,
            String descriptorValue,
            String description) {

        Result result() {
            return new Result(fromDay, untilDay, units, descriptorName, descriptorValue, description);
        }
    }

    private final JdbcClient jdbc;

    PlanIndicatorReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the objective's id. */
    Map<Long, List<Indicator>> ofPlan(long planId) {
        Map<Long, List<Relationship>> relationships = list(RELATIONSHIPS, planId, RelationshipRow.class).stream()
                .collect(Collectors.groupingBy(
                        RelationshipRow::indicatorId,
                        Collectors.mapping(RelationshipRow::relationship, Collectors.toList())));
        Map<Long, List<ResultRow>> results =
                list(RESULTS, planId, ResultRow.class).stream().collect(Collectors.groupingBy(ResultRow::indicatorId));
        Map<Long, List<Indicator>> indicators = new LinkedHashMap<>();
        for (IndicatorRow row : list(INDICATORS, planId, IndicatorRow.class)) {
            indicators
                    .computeIfAbsent(row.objectiveId(), first -> new ArrayList<>())
                    .add(new Indicator(
                            row.sequence(),
                            row.stage(),
                            row.kind(),
                            row.name(),
                            row.unit(),
                            row.identifier(),
                            relationships.getOrDefault(row.id(), List.of()),
                            instances(results.getOrDefault(row.id(), List.of())),
                            row.otherInformation()));
        }
        return indicators;
    }

    private static List<Instance> instances(List<ResultRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ResultRow::instance, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(of -> new Instance(results(of, true), results(of, false)))
                .toList();
    }

    private static List<Result> results(List<ResultRow> rows, boolean target) {
        return rows.stream()
                .filter(row -> row.target() == target)
                .map(ResultRow::result)
                .toList();
    }

    private <T> List<T> list(String sql, long planId, Class<T> rows) {
        return jdbc.sql(sql).param("plan", planId).query(rows).list();
    }
}
