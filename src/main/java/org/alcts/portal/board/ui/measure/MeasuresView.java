package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
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
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Every measure of the plan, objective by objective. */
@Route("board/measures")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class MeasuresView extends Screen implements AfterNavigationObserver {

    private final MeasureReader measures;
    private final BoardDashboard board;
    private final GoalDashboards goals;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    MeasuresView(
            MeasureReader measures,
            BoardDashboard board,
            GoalDashboards goals,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.measures = measures;
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
        header(getTranslation("measure.title"))
                .above(new Anchor(bar.keeping("board"), getTranslation("board.board")))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(bar.day() == null ? now : bar.day())));
        add(bar);
        List<MeasureStanding> all = asOf.at(bar.day(), measures::all);
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("measure.none")));
            return;
        }
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
}
