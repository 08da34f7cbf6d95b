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
import java.util.List;
import java.util.Optional;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalEvidence;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.board.GoalTimelines;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureTrends;
import org.alcts.portal.board.ui.measure.Scorecard;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.ui.page.MembersSaid;
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
    private final GoalTimelines timelines;
    private final MeasureReader measures;
    private final MeasureTrends trends;
    private final GoalEvidence evidence;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    GoalView(
            GoalDashboards dashboards,
            GoalTimelines timelines,
            MeasureReader measures,
            MeasureTrends trends,
            GoalEvidence evidence,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.dashboards = dashboards;
        this.timelines = timelines;
        this.measures = measures;
        this.trends = trends;
        this.evidence = evidence;
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
                new TimelineCard(asOf.at(bar.day(), () -> timelines.find(summary.number())), addresses.all()),
                asOf.at(bar.day(), () -> scorecard(goal, bar)));
        if (bar.day() == null) {
            said(summary.number());
        }
        if (!goal.units().isEmpty()) {
            add(new CardGrid(new MatrixChart(goal, addresses)).wide());
        }
        add(
                new CardGrid(
                                milestones("board.overdue", "board.overdue.none", goal.overdue(), today),
                                milestones("board.ahead", "board.ahead.none", goal.ahead(), today))
                        .wide(),
                new Section(
                                getTranslation("board.differing"),
                                new DifferenceTable(
                                        goal.differing(), goal.summary().differing(), addresses.flagged("differs")))
                        .framed(),
                new Section(getTranslation("board.updates"), new UpdateLines(goal.updates(), today)).framed());
    }

    private Section scorecard(GoalDashboard goal, AsOfBar bar) {
        List<MeasureStanding> standings = measures.ofGoal(goal.summary().number());
        return new Section(
                        getTranslation("board.measures"),
                        new Scorecard(
                                getTranslation("board.measures"),
                                goal.objectives(),
                                standings,
                                trends.of(standings),
                                bar))
                .framed();
    }

    /** Answers have no history, so of a day of the past nothing is told. */
    private void said(int goal) {
        List<SurveyNeeds> surveys = evidence.of(goal);
        Section section = new Section(getTranslation("board.evidence")).framed();
        section.setId("evidence");
        section.add(
                surveys.isEmpty()
                        ? new EmptyState(getTranslation("board.evidence.none"))
                                .next(getTranslation("board.evidence.needs"), "learning")
                        : new MembersSaid(surveys, goal));
        add(section);
    }

    private Section milestones(String heading, String none, List<GoalDashboard.MilestoneLine> lines, LocalDate today) {
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
