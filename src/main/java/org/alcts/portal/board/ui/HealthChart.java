package org.alcts.portal.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.chart.ChartCard;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** A goal area's active initiatives by computed health. */
class HealthChart extends ChartCard {

    HealthChart(GoalDashboard goal, GoalAddresses addresses) {
        super(
                I18NProvider.translate("board.health"),
                I18NProvider.translate(
                        "board.health.reading",
                        count(goal, Health.ON_TRACK),
                        goal.summary().active()),
                data(goal, addresses));
        countedBy(I18NProvider.translate("board.health.rule"));
    }

    private static int count(GoalDashboard goal, Health health) {
        return goal.byHealth().getOrDefault(health, 0);
    }

    private static ChartData data(GoalDashboard goal, GoalAddresses addresses) {
        List<Health> healths = Arrays.asList(Health.values());
        return new ChartData(
                ChartData.Kind.DONUT,
                I18NProvider.translate("board.health.heading"),
                healths.stream().map(InitiativeWords::of).toList(),
                List.of(new ChartData.Series(
                        I18NProvider.translate("board.initiatives"),
                        null,
                        healths.stream()
                                .map(health -> Point.of(count(goal, health), addresses.in(health))
                                        .in(InitiativeWords.tone(health)))
                                .toList())));
    }
}
