package org.alcts.portal.board.publication;

import java.util.function.Consumer;
import org.alcts.portal.platform.csv.CsvColumns;

/** The plan's objectives as a table. */
final class ObjectiveLines {

    record Row(PublicGoal goal, PublicGoal.Objective objective) {}

    static final CsvColumns<Row> COLUMNS = CsvColumns.<Row>none()
            .with("goal", row -> row.goal().number())
            .with("title", row -> row.goal().title())
            .with("objective", row -> row.objective().code())
            .with("wording", row -> row.objective().wording())
            .with("active", row -> row.objective().active())
            .with("all", row -> row.objective().all());

    private ObjectiveLines() {}

    static void each(PlanAtAGlance glance, Consumer<Row> row) {
        glance.goals().forEach(goal -> goal.objectives().forEach(objective -> row.accept(new Row(goal, objective))));
    }
}
