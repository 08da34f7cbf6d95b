package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.BoardDashboard;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.overlap.Overlaps;
import org.alcts.portal.board.ui.measure.MeasureCards;
import org.alcts.portal.board.ui.measure.SolvencyAtBoard;
import org.alcts.portal.board.ui.overlap.OverlapsAtBoard;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.learning.NeedMaps;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** The Board's questions, each answered in its own part of one screen. */
@Route("board")
@Menu(title = "board.board", order = 12, icon = "vaadin:bullseye")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class BoardView extends Screen implements AfterNavigationObserver {

    private final BoardDashboard dashboard;
    private final MeasureReader measures;
    private final Overlaps overlaps;
    private final NeedMaps needs;
    private final DecisionList decisions;
    private final DecisionCards cards;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;
    private Location location;

    BoardView(
            BoardDashboard dashboard,
            MeasureReader measures,
            Overlaps overlaps,
            NeedMaps needs,
            DecisionList decisions,
            DecisionCards cards,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.dashboard = dashboard;
        this.measures = measures;
        this.overlaps = overlaps;
        this.needs = needs;
        this.decisions = decisions;
        this.cards = cards;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        LocalDate now = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(location, meetings, now);
        LocalDate day = bar.day();
        LocalDate today = day == null ? now : day;
        BoardPage page = asOf.at(day, dashboard::page);
        List<MeasureStanding> standings = asOf.at(day, measures::all);
        List<DecisionRow> waiting = asOf.at(day, decisions::waiting);
        GoalAddresses addresses = new GoalAddresses(null, day);
        clear();
        header(getTranslation("board.board"))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(today)))
                .actions(
                        new Anchor("board/meetings", getTranslation("board.meetings")),
                        new Anchor(comparison(day), getTranslation("board.changed")),
                        new Anchor(bar.keeping("board/gap-map"), getTranslation("board.gap-map")),
                        new Anchor(bar.keeping("board/overlaps"), getTranslation("board.overlaps")),
                        new Anchor(bar.keeping("board/collaboration"), getTranslation("board.together")));
        add(bar);
        if (page.objectives().isEmpty()) {
            add(new EmptyState(getTranslation("board.no-plan")));
            return;
        }
        add(
                new BoardFigures(page, waiting.size(), addresses),
                new Section(
                                getTranslation("board.question.measures"),
                                new MeasureCards(MeasureStanding.first(standings), bar))
                        .actions(new Anchor(bar.keeping("board/measures"), getTranslation("board.measures.all"))),
                named("decide", decide(waiting, day == null)),
                new CardGrid(
                                named(
                                        "nobody",
                                        new Section(
                                                        getTranslation("board.question.nobody"),
                                                        new UncoveredObjectives(page.thin(), addresses))
                                                .framed()),
                                named(
                                        "late",
                                        new Section(
                                                        getTranslation("board.question.late"),
                                                        new LatePromises(
                                                                page.late(),
                                                                page.promises(),
                                                                addresses.flagged("late"),
                                                                today))
                                                .framed()))
                        .wide(),
                new SolvencyAtBoard(standings, bar),
                new OverlapsAtBoard(asOf.at(day, overlaps::standing), bar));
        if (day == null) {
            // Surveys and offerings have no past to be read: what members need is told as it stands.
            add(new UnmetAtBoard(needs.unmet()));
        }
        add(
                named(
                        "differing",
                        new Section(
                                        getTranslation("board.differing"),
                                        new DifferenceTable(
                                                page.differences(), page.differing(), addresses.flagged("differs")))
                                .framed()),
                named(
                        "quiet",
                        new Section(
                                        getTranslation("board.question.quiet"),
                                        new QuietUnits(page.units(), addresses, today))
                                .note(getTranslation("board.quiet.rule"))
                                .framed()));
    }

    /** Of a day of the past: what had changed by then since the conference before it. */
    private String comparison(LocalDate day) {
        if (day == null) {
            return "board/compare";
        }
        Meeting before = meetings.rhythmOn(day).last();
        return QueryFilters.none()
                .with("from", before == null ? day.minusMonths(6).toString() : before.name())
                .with("to", day)
                .href("board/compare");
    }

    /** Of a day of the past there is nothing to decide any more: what waited then is told without the buttons. */
    private Section decide(List<DecisionRow> waiting, boolean now) {
        Section section = new Section(getTranslation("board.question.decide")).framed();
        if (waiting.isEmpty()) {
            section.add(new EmptyState(getTranslation("board.decide.none"))
                    .next(getTranslation("board.decide.all"), "decisions"));
            return section;
        }
        CardGrid grid = new CardGrid();
        if (now) {
            DecisionCards.Waiting shown = cards.waiting(waiting, this::show);
            shown.cards().forEach(grid::add);
            shown.consent().ifPresent(section::actions);
        } else {
            cards.told(waiting).forEach(grid::add);
        }
        section.add(grid);
        return section;
    }

    private static Section named(String id, Section section) {
        section.setId(id);
        return section;
    }
}
