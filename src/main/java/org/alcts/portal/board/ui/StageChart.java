package org.alcts.portal.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.chart.ChartCard;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** A goal area's initiatives by stage. */
class StageChart extends ChartCard {

    StageChart(GoalDashboard goal, GoalAddresses addresses) {
        super(
                I18NProvider.translate("board.stages"),
                I18NProvider.translate(
                        "board.stages.reading",
                        goal.initiatives(),
                        count(goal, Stage.ACTIVE),
                        count(goal, Stage.COMPLETED)),
                data(goal, addresses));
    }

    private static int count(GoalDashboard goal, Stage stage) {
        return goal.byStage().getOrDefault(stage, 0);
    }

    private static ChartData data(GoalDashboard goal, GoalAddresses addresses) {
        List<Stage> stages = Arrays.asList(Stage.values());
        return new ChartData(
                ChartData.Kind.ROWS,
                I18NProvider.translate("board.stage"),
                stages.stream().map(InitiativeWords::of).toList(),
                List.of(new ChartData.Series(
                        I18NProvider.translate("board.initiatives"),
                        null,
                        stages.stream()
                                .map(stage -> Point.of(count(goal, stage), addresses.in(stage))
                                        .in(InitiativeWords.tone(stage)))
                                .toList())));
    }
}
