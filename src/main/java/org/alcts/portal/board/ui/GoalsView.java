package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** All goal areas at a glance. */
@Route("goals")
@Menu(title = "board.menu", order = 15, icon = "vaadin:dashboard")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class GoalsView extends Screen implements AfterNavigationObserver {

    private final GoalDashboards dashboards;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    GoalsView(GoalDashboards dashboards, MeetingCalendar meetings, AsOf asOf, Clock clock) {
        this.dashboards = dashboards;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate today = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(event.getLocation(), meetings, today);
        LocalDate day = bar.day();
        clear();
        header(getTranslation("board.goals"))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(day == null ? today : day)));
        add(bar);
        List<GoalSummary> goals = asOf.at(day, dashboards::all);
        if (goals.isEmpty()) {
            add(new EmptyState(getTranslation("board.no-plan")));
            return;
        }
        Paragraph rule = new Paragraph(getTranslation("board.counting-rule"));
        rule.addClassName("note");
        add(rule);
        for (GoalSummary goal : goals) {
            add(new Section(
                            getTranslation("board.goal", goal.number(), goal.title()),
                            new GoalFigures(goal, new GoalAddresses(goal.number(), day)))
                    .actions(new Anchor(
                            bar.keeping("goals/" + goal.number()), getTranslation("board.open", goal.number()))));
        }
    }
}
