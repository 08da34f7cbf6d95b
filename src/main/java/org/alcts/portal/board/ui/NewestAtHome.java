package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.board.GoalDashboard.UpdateLine;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.ui.HomeContribution;

/** At home: the newest that was heard of the initiatives that one may read. */
@org.springframework.stereotype.Component
class NewestAtHome implements HomeContribution {

    private static final int MOST = 5;

    private final GoalDashboards dashboards;
    private final Clock clock;

    NewestAtHome(GoalDashboards dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> card() {
        List<UpdateLine> newest = dashboards.newest(MOST);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Div card = new Div(
                new H3(I18NProvider.translate("board.updates")),
                new UpdateLines(newest, LocalDate.now(clock)),
                new Anchor("initiatives", I18NProvider.translate("board.home.all-initiatives")));
        card.addClassNames("card", "whole-width");
        return Optional.of(card);
    }
}
