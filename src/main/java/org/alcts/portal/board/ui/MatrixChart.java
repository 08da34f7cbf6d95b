package org.alcts.portal.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboard.Cell;
import org.alcts.portal.ui.chart.ChartCard;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** Which unit works for which objective: active initiatives by objective and lead unit. */
class MatrixChart extends ChartCard {

    MatrixChart(GoalDashboard goal, GoalAddresses addresses) {
        super(
                I18NProvider.translate("board.matrix"),
                I18NProvider.translate(
                        "board.matrix.reading",
                        goal.units().size(),
                        goal.objectives().stream().filter(o -> o.active() == 0).count()),
                data(goal, addresses));
        countedBy(I18NProvider.translate("board.matrix.rule"));
        addClassName("whole-width");
    }

    private static ChartData data(GoalDashboard goal, GoalAddresses addresses) {
        Map<List<String>, Integer> cells = goal.cells().stream()
                .collect(Collectors.toMap(cell -> List.of(cell.code(), cell.unitKey()), Cell::active));
        return new ChartData(
                ChartData.Kind.HEAT_MAP,
                I18NProvider.translate("board.unit"),
                goal.units().stream().map(GoalDashboard.UnitColumn::acronym).toList(),
                goal.objectives().stream()
                        .map(objective -> new ChartData.Series(
                                objective.code(),
                                null,
                                goal.units().stream()
                                        .map(unit -> point(
                                                cells.getOrDefault(List.of(objective.code(), unit.key()), 0),
                                                addresses.activeServing(objective.code(), unit.key())))
                                        .toList()))
                        .toList());
    }

    private static Point point(int active, String href) {
        return active == 0 ? new Point(0.0, null, null) : Point.of(active, href);
    }
}
