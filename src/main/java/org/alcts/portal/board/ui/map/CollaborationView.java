package org.alcts.portal.board.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.board.map.Collaboration;
import org.alcts.portal.board.map.Collaboration.Led;
import org.alcts.portal.board.map.Collaboration.Pair;
import org.alcts.portal.board.map.Collaborations;
import org.alcts.portal.board.map.GapMap;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.chart.ChartCard;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** Who works with whom: the units on a ring, tied by what they do together; the pairs; and those who work alone. */
@Route("board/collaboration")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class CollaborationView extends Screen implements AfterNavigationObserver {

    /** Of more pairs that have as much in common only one is named. */
    private static final int TIES_NAMED = 4;

    private final Collaborations collaborations;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;

    CollaborationView(Collaborations collaborations, MeetingCalendar meetings, AsOf asOf, Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate now = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(event.getLocation(), meetings, now);
        LocalDate day = bar.day();
        Collaboration found = asOf.at(day, collaborations::find);
        clear();
        header(getTranslation("map.together"))
                .above(new Anchor(bar.keeping("board"), getTranslation("board.board")))
                .subtitle(getTranslation("board.as-of", Formats.here().fullDay(day == null ? now : day)));
        add(bar);
        if (found.pairs().isEmpty()) {
            add(new EmptyState(getTranslation("map.together.none")));
            return;
        }
        add(
                new ChartCard(getTranslation("map.together.chart"), reading(found), data(found, day))
                        .countedBy(getTranslation("map.together.rule")),
                new Section(getTranslation("map.together.pairs"), pairs(found, day)).framed(),
                new Section(getTranslation("map.together.alone"), alone(found)).framed());
    }

    private ChartData data(Collaboration found, LocalDate day) {
        Map<String, Integer> together = found.pairs().stream()
                .collect(Collectors.toMap(pair -> pair.leadKey() + " " + pair.partnerKey(), Pair::active));
        Map<String, Integer> led = found.led().stream().collect(Collectors.toMap(Led::unitKey, Led::active));
        List<ChartData.Series> series = new ArrayList<>();
        series.add(new ChartData.Series(
                getTranslation("map.together.leads"),
                null,
                found.units().stream()
                        .map(unit -> point(led.get(unit.key()), href(unit.key(), null, day)))
                        .toList()));
        found.units()
                .forEach(lead -> series.add(new ChartData.Series(
                        lead.acronym(),
                        null,
                        found.units().stream()
                                .map(partner -> point(
                                        together.get(lead.key() + " " + partner.key()),
                                        href(lead.key(), partner.key(), day)))
                                .toList())));
        return new ChartData(
                ChartData.Kind.NETWORK,
                getTranslation("map.unit"),
                found.units().stream().map(GapMap.Unit::acronym).toList(),
                series);
    }

    private String reading(Collaboration found) {
        Map<String, GapMap.Unit> units = byKey(found);
        return getTranslation(
                "map.together.reading",
                found.joint(),
                found.active(),
                closest(found, units),
                found.alone().size());
    }

    private String closest(Collaboration found, Map<String, GapMap.Unit> units) {
        List<Collaboration.Pair> closest = found.closest();
        if (closest.isEmpty()) {
            return getTranslation("map.together.no-tie");
        }
        String first = getTranslation(
                "map.together.tie",
                units.get(closest.getFirst().leadKey()).acronym(),
                units.get(closest.getFirst().partnerKey()).acronym());
        return closest.size() == 1
                ? getTranslation(
                        "map.together.closest", first, closest.getFirst().active())
                : getTranslation(
                        "map.together.closest.several",
                        closest.size(),
                        closest.getFirst().active(),
                        closest.size() > TIES_NAMED
                                ? getTranslation("map.together.such-as", first)
                                : closest.stream()
                                        .map(pair -> getTranslation(
                                                "map.together.tie",
                                                units.get(pair.leadKey()).acronym(),
                                                units.get(pair.partnerKey()).acronym()))
                                        .collect(Collectors.joining(", ")));
    }

    private static Map<String, GapMap.Unit> byKey(Collaboration found) {
        return found.units().stream().collect(Collectors.toMap(GapMap.Unit::key, Function.identity()));
    }

    private static Point point(Integer active, String href) {
        return active == null ? new Point(0.0, null, null) : Point.of(active, href);
    }

    private static String href(String lead, String partner, LocalDate day) {
        return QueryFilters.none()
                .with(AsOfBar.PARAMETER, day)
                .with("unit", lead)
                .with("partner", partner)
                .with("stage", "active")
                .href("initiatives");
    }

    private Component pairs(Collaboration found, LocalDate day) {
        Map<String, GapMap.Unit> units = byKey(found);
        return new DataTable<Pair>(getTranslation("map.together.pairs"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("map.lead-unit"),
                        pair -> new Anchor(
                                "units/" + pair.leadKey(),
                                units.get(pair.leadKey()).name()))
                .column(
                        getTranslation("map.partner-unit"),
                        pair -> new Anchor(
                                "units/" + pair.partnerKey(),
                                units.get(pair.partnerKey()).name()))
                .figure(
                        getTranslation("map.together.active"),
                        pair -> Formats.here().number(pair.active()),
                        pair -> href(pair.leadKey(), pair.partnerKey(), day))
                .rows(found.pairs());
    }

    private Component alone(Collaboration found) {
        if (found.alone().isEmpty()) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("map.together.alone.none"));
        }
        return new DataTable<GapMap.Unit>(getTranslation("map.together.alone"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("map.unit"), unit -> new Anchor("units/" + unit.key(), unit.name()))
                .rows(found.alone());
    }
}
