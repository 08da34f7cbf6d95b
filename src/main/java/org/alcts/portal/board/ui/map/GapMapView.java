package org.alcts.portal.board.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.board.map.GapMap;
import org.alcts.portal.board.map.GapMaps;
import org.alcts.portal.learning.LearningNeeds;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.NarrowScreens;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/** Which objectives have nobody, which needs have no initiative, and who works on the rest. */
@Route("board/gap-map")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class GapMapView extends Screen implements AfterNavigationObserver {

    private static final String PATH = "board/gap-map";

    private final GapMaps maps;
    private final LearningNeeds needs;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    GapMapView(GapMaps maps, LearningNeeds needs, MeetingCalendar meetings, AsOf asOf, Clock clock) {
        this.maps = maps;
        this.needs = needs;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate now = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(event.getLocation(), meetings, now);
        QueryFilters filters = QueryFilters.of(event.getLocation());
        boolean asList = filters.text("view")
                .map("list"::equals)
                .orElseGet(() -> NarrowScreens.isNarrow(UI.getCurrent().getPage()));
        GapMap map = asOf.at(bar.day(), maps::map);
        clear();
        header(getTranslation("map.title"))
                .above(new Anchor(bar.keeping("board"), getTranslation("board.board")))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(bar.day() == null ? now : bar.day())));
        add(bar);
        if (map.objectives().isEmpty()) {
            add(new EmptyState(getTranslation("board.no-plan")));
            return;
        }
        add(new Section(getTranslation("map.nobody"), gaps(map, bar.day())).framed());
        if (bar.day() == null) {
            unansweredNeeds().ifPresent(this::add);
        }
        Paragraph legend = new Paragraph(
                legend("gap-fresh", "map.legend.fresh"),
                legend("gap-partly", "map.legend.partly"),
                legend("gap-stale", "map.legend.stale"));
        legend.addClassName("gap-legend");
        add(new Section(
                        getTranslation("map.who"),
                        legend,
                        asList ? new GapList(map, bar.day()) : new GapTable(map, bar.day()))
                .note(getTranslation("map.rule", map.units().size()))
                .actions(new Anchor(
                        filters.with("view", asList ? "map" : "list").href(PATH),
                        getTranslation(asList ? "map.as-map" : "map.as-list")))
                .framed());
    }

    private static Component gaps(GapMap map, LocalDate day) {
        if (map.gaps().isEmpty()) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, I18NProvider.translate("map.nobody.none"));
        }
        return new DataTable<ObjectiveLine>(I18NProvider.translate("map.nobody"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        I18NProvider.translate("map.objective"), line -> new Text(line.code() + " " + line.wording()))
                .figure(
                        I18NProvider.translate("board.all-stages"),
                        line -> Formats.here().number(line.all()),
                        line -> QueryFilters.none()
                                .with(AsOfBar.PARAMETER, day)
                                .with("objective", line.code())
                                .href("initiatives"))
                .rows(map.gaps());
    }

    /** Of the newest survey that is over: the strongest needs that nothing is linked to. */
    private Optional<Component> unansweredNeeds() {
        return needs.surveys().stream().findFirst().map(survey -> {
            SurveyNeeds found = needs.of(survey.id());
            long unanswered = found.needs().stream()
                    .filter(need -> need.links().stream().allMatch(link -> link.initiative() == null))
                    .count();
            String learning = QueryFilters.none()
                    .with("survey", survey.id())
                    .with("state", "without-initiative")
                    .href("learning");
            FigureLink figure = new FigureLink(
                    getTranslation(
                            "board.figure.covered.of", unanswered, found.needs().size()),
                    getTranslation("map.needs", survey.title()),
                    learning);
            return new Section(
                            getTranslation("map.needs.heading"),
                            unanswered == 0 ? figure.tone(Tone.GOOD) : figure.tone(Tone.WARNING))
                    .note(getTranslation("map.needs.rule"));
        });
    }

    private Component legend(String className, String text) {
        Span sample = new Span();
        sample.addClassNames("gap-sample", className);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new Span(sample, new Span(getTranslation(text)));
    }
}
