package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.BoardDashboard;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.PerformanceIndicators;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Every measure of the plan, objective by objective. */
@Route("board/measures")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class MeasuresView extends Screen implements AfterNavigationObserver {

    private final MeasureReader measures;
    private final PerformanceIndicators indicators;
    private final PlanReader plans;
    private final BoardDashboard board;
    private final GoalDashboards goals;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    MeasuresView(
            MeasureReader measures,
            PerformanceIndicators indicators,
            PlanReader plans,
            BoardDashboard board,
            GoalDashboards goals,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.measures = measures;
        this.indicators = indicators;
        this.plans = plans;
        this.board = board;
        this.goals = goals;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate now = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(event.getLocation(), meetings, now);
        clear();
        PageHeader header = header(getTranslation("measure.title"))
                .above(new Anchor(bar.keeping("board"), getTranslation("board.board")))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(bar.day() == null ? now : bar.day())));
        add(bar);
        List<MeasureStanding> all = asOf.at(bar.day(), measures::all);
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("measure.none")));
            return;
        }
        header.actions(new Anchor(stratml(bar.day()), getTranslation("measure.stratml")));
        BoardPage page = asOf.at(bar.day(), board::page);
        for (GoalSummary goal : asOf.at(bar.day(), goals::all)) {
            String heading = getTranslation("board.goal", goal.number(), goal.title());
            add(new Section(
                            heading,
                            new Scorecard(
                                    heading,
                                    page.objectives().stream()
                                            .filter(line -> line.code().startsWith(goal.number() + "."))
                                            .toList(),
                                    all,
                                    bar))
                    .framed());
        }
    }

    /** Read anew when it is fetched: what is kept with the link is which day. */
    private DownloadHandler stratml(LocalDate day) {
        return event -> {
            PlanPage plan = asOf.at(day, plans::inForce).orElseThrow();
            event.setFileName(plan.key() + ".stratml2.xml");
            event.setContentType("application/xml");
            StratmlDocument.writePerformance(plan, asOf.at(day, indicators::all), event.getOutputStream());
        };
    }
}
