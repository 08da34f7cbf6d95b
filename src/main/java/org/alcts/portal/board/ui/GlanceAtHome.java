package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.HomeContribution;

/** At home: the goal areas in one table, each a way to its dashboard. */
@org.springframework.stereotype.Component
class GlanceAtHome implements HomeContribution {

    private final GoalDashboards dashboards;

    GlanceAtHome(GoalDashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> card() {
        List<GoalSummary> goals = dashboards.all();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        Formats formats = Formats.here();
        Div card = new Div(
                new H3(text("board.home.glance")),
                new DataTable<GoalSummary>(text("board.home.glance"))
                        .captionHidden()
                        .stacked()
                        .rowHeading(
                                text("board.home.goal"),
                                goal -> new Anchor(
                                        "goals/" + goal.number(),
                                        text("board.home.goal.short", goal.number(), goal.title())))
                        .number(
                                text("board.home.covered"),
                                goal -> text("board.figure.covered.of", goal.covered(), goal.objectives()))
                        .figure(
                                text("board.active"),
                                goal -> formats.number(goal.active()),
                                goal -> new GoalAddresses(goal.number(), null)
                                        .in(org.alcts.portal.initiative.Stage.ACTIVE))
                        .figure(
                                text("board.home.trouble"),
                                goal -> formats.number(goal.stalled()),
                                goal -> new GoalAddresses(goal.number(), null)
                                        .in(org.alcts.portal.initiative.Health.STALLED))
                        .rows(goals));
        card.addClassNames("card", "whole-width");
        return Optional.of(card);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
