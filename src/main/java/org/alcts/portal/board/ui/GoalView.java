package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.ui.measure.Scorecard;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** How one goal area is served: what is covered, how it stands, what is late, what is new, where claims disagree. */
@Route("goals/:goal([0-9]{1,3})")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class GoalView extends Screen implements BeforeEnterObserver {

    private final GoalDashboards dashboards;
    private final MeasureReader measures;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    GoalView(GoalDashboards dashboards, MeasureReader measures, MeetingCalendar meetings, AsOf asOf, Clock clock) {
        this.dashboards = dashboards;
        this.measures = measures;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int goal = event.getRouteParameters().getInteger("goal").orElseThrow(NotFoundException::new);
        AsOfBar bar = new AsOfBar(event.getLocation(), meetings, LocalDate.now(clock));
        Optional<GoalDashboard> found = asOf.at(bar.day(), () -> dashboards.find(goal));
        if (found.isEmpty() && bar.day() != null) {
            clear();
            header(getTranslation("board.goals"));
            add(bar, new EmptyState(getTranslation("board.no-plan-then")));
            return;
        }
        show(found.orElseThrow(NotFoundException::new), bar);
    }

    private void show(GoalDashboard goal, AsOfBar bar) {
        LocalDate today = bar.day() == null ? LocalDate.now(clock) : bar.day();
        GoalSummary summary = goal.summary();
        GoalAddresses addresses = new GoalAddresses(summary.number(), bar.day());
        clear();
        Section objectives =
                new Section(getTranslation("board.objectives"), new CoverageTable(goal, addresses)).framed();
        objectives.setId("objectives");
        header(getTranslation("board.goal", summary.number(), summary.title()))
                .above(new Anchor(bar.keeping("goals"), getTranslation("board.menu")), others(summary.number(), bar))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(today)));
        Paragraph rule = new Paragraph(getTranslation("board.counting-rule"));
        rule.addClassName("note");
        add(
                bar,
                new GoalFigures(summary, addresses),
                rule,
                new CardGrid(new StageChart(goal, addresses), new HealthChart(goal, addresses)).wide(),
                objectives,
                new Section(
                                getTranslation("board.measures"),
                                new Scorecard(
                                        getTranslation("board.measures"),
                                        goal.objectives(),
                                        asOf.at(bar.day(), () -> measures.ofGoal(summary.number())),
                                        bar))
                        .framed());
        if (!goal.units().isEmpty()) {
            add(new CardGrid(new MatrixChart(goal, addresses)).wide());
        }
        add(
                new CardGrid(
                                milestones("board.overdue", "board.overdue.none", goal.overdue(), today),
                                milestones("board.ahead", "board.ahead.none", goal.ahead(), today))
                        .wide(),
                new Section(getTranslation("board.differing"), new DifferenceTable(goal.differing())).framed(),
                new Section(getTranslation("board.updates"), new UpdateLines(goal.updates(), today)).framed());
    }

    private Section milestones(
            String heading, String none, java.util.List<GoalDashboard.MilestoneLine> lines, LocalDate today) {
        return new Section(getTranslation(heading), new MilestoneLines(lines, getTranslation(none), today)).framed();
    }

    /** The way to the other goal areas. */
    private Component others(int here, AsOfBar bar) {
        Nav nav = new Nav();
        nav.addClassName("goal-switch");
        nav.getElement().setAttribute("aria-label", getTranslation("board.goals"));
        asOf.at(bar.day(), dashboards::all).forEach(goal -> {
            Anchor link = new Anchor(bar.keeping("goals/" + goal.number()), String.valueOf(goal.number()));
            link.getElement().setAttribute("aria-label", getTranslation("board.goal", goal.number(), goal.title()));
            if (goal.number() == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }
}
