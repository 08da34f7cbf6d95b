package org.alcts.portal.plan;

import java.io.OutputStream;
import java.util.List;
import org.alcts.portal.plan.exchange.ExportedPlan;
import org.alcts.portal.plan.exchange.PlanFormat;
import org.alcts.portal.plan.exchange.StratmlPlans;

/**
 * A plan as StratML, the standard form in which strategic plans are published and exchanged: Part 1 (ISO 17469-1) says
 * what is wanted, Part 2 (ISO 17469-2) also how it is measured, what the targets are and what was reached. What only plans
 * from files have, {@link org.alcts.portal.plan.exchange.PlanExport} adds.
 */
public final class StratmlDocument {

    /** The namespace of Part 1. */
    public static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

    /** The namespace of Part 2. */
    public static final String PERFORMANCE_NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private StratmlDocument() {}

    /**
     * Part 1.
     *
     * @throws IllegalStateException when {@code out} takes no more; it is left open
     */
    public static void write(PlanPage plan, OutputStream out) {
        PlanFormat.STRATML1.write(new ExportedPlan(plan, StratmlPlans.of(plan, List.of())), out);
    }

    /**
     * Part 2, as a report: what was reached by the day of the last value.
     *
     * @param indicators in the order in which those of an objective are to stand
     * @throws IllegalStateException when {@code out} takes no more; it is left open
     */
    public static void writePerformance(PlanPage plan, List<StratmlIndicator> indicators, OutputStream out) {
        PlanFormat.STRATML2.write(new ExportedPlan(plan, StratmlPlans.of(plan, indicators)), out);
    }
}
