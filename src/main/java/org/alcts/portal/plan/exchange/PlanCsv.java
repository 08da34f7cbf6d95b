package org.alcts.portal.plan.exchange;

import java.io.OutputStream;
import java.util.List;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.platform.csv.CsvExport;

/** A plan as a table: a row for each objective; a goal without any has one of its own, so that it is not missed. */
final class PlanCsv {

    private static final List<String> HEADER =
            List.of("plan", "edition", "goal", "goal_title", "objective", "name", "wording", "identifier");

    private PlanCsv() {}

    static void write(ExportedPlan plan, OutputStream out) {
        PlanPage page = plan.page();
        try (CsvExport csv = new CsvExport(out, HEADER)) {
            for (StratmlPlan.Goal goal : plan.content().goals()) {
                if (goal.objectives().isEmpty()) {
                    csv.row(page.key(), page.edition(), goal.number(), goal.name(), null, null, null, null);
                }
                for (StratmlPlan.Objective objective : goal.objectives()) {
                    String code = goal.number() + "." + objective.number();
                    csv.row(
                            page.key(),
                            page.edition(),
                            goal.number(),
                            goal.name(),
                            code,
                            code.equals(objective.name()) ? null : objective.name(),
                            objective.description(),
                            objective.identifier());
                }
            }
        }
    }
}
