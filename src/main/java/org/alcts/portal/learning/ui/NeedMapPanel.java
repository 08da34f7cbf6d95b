package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/** Needs against offerings: the four cells, the chart, topic by topic, and what supply is made of. */
class NeedMapPanel extends Div {

    private final NeedMap map;
    private final MapColumns.By by;
    private final List<UnitSummary> units;

    /** @param shown the cell whose topics alone are listed; null for all */
    NeedMapPanel(NeedMap map, MapColumns.By by, Cell shown, List<UnitSummary> units, boolean writer) {
        this.map = map;
        this.by = by;
        this.units = units;
        addClassName("parts");
        if (!map.sections().isEmpty()) {
            add(followers());
        }
        add(new Said(map.rate().differs() ? Tone.WARNING : Tone.INFO, caveats()));
        if (map.topics().isEmpty()) {
            add(new EmptyState(getTranslation("learning-map.no-topics"))
                    .next(
                            getTranslation("learning.results"),
                            "surveys/" + map.survey().id() + "/results"));
            return;
        }
        if (shown == null) {
            add(cells(), needs());
        }
        NeedWords words = new NeedWords(map.questionnaire());
        if (shown != null) {
            add(list(words, writer, shown));
            return;
        }
        add(new Section(getTranslation("learning-map.picture"), new MapChart(map)).framed());
        add(new Section(getTranslation("learning-map.topics"), new MapTable(map, map.topics(), words, writer))
                .note(rule("learning-map.topics.rule"))
                .framed());
        add(new Section(getTranslation("learning-map.supply"), division(), new SupplyTable(map, by, units))
                .note(getTranslation(
                        "learning-map.supply.rule",
                        Formats.here().day(map.from()),
                        Formats.here().day(map.to())))
                .framed());
        add(new Details(getTranslation("learning-map.sample"), new SampleTable(map.rate())));
        add(new Details(getTranslation("learning-map.how"), rules()));
    }

    private String rule(String key) {
        return getTranslation(key, map.survey().threshold());
    }

    /** The topics of one cell, as many as its card counts. */
    private Section list(NeedWords words, boolean writer, Cell cell) {
        List<MapTopic> topics = map.in(cell);
        return new Section(
                        getTranslation("learning-map.list", MapWords.of(cell), topics.size()),
                        topics.isEmpty()
                                ? new EmptyState(getTranslation("learning-map.list.none"))
                                : new MapTable(map, topics, words, writer))
                .note(getTranslation(
                        "learning-map.list.note", MapWords.meaning(cell), rule("learning-map.topics.rule")))
                .actions(new Anchor(address(by, map.section().orElse(null)), getTranslation("learning-map.list.all")))
                .framed();
    }

    /** What is counted here, and what is counted elsewhere. */
    private Div needs() {
        Div note = new Div(
                new Span(getTranslation("learning-map.cells.rule", NeedMap.SUPPLY_THRESHOLD)),
                new Span(" "),
                new Anchor(
                        QueryFilters.none()
                                .with("survey", map.survey().id())
                                .with(NeedsShown.STATE, NeedsShown.WITHOUT_INITIATIVE)
                                .href("learning"),
                        getTranslation("learning-map.cells.needs")));
        note.addClassName("note");
        return note;
    }

    private String[] caveats() {
        List<String> sentences = new ArrayList<>();
        String counted = map.responses().isShown()
                ? Formats.here().number(map.responses().number())
                : getTranslation("learning.few", map.survey().threshold());
        sentences.add(
                map.rate().asked() == 0
                        ? getTranslation(
                                "learning-map.caveat.imported",
                                counted,
                                map.survey().title())
                        : getTranslation(
                                "learning-map.caveat",
                                counted,
                                map.survey().title(),
                                map.rate().asked(),
                                MapWords.percent((double) map.rate().answered()
                                        / map.rate().asked())));
        if (map.rate().differs()) {
            sentences.add(getTranslation("learning-map.caveat.differs"));
        }
        map.section().ifPresent(section -> sentences.add(getTranslation("learning-map.caveat.section", name(section))));
        if (!map.pricesAsked()) {
            sentences.add(getTranslation("learning-map.caveat.prices"));
        }
        return sentences.toArray(String[]::new);
    }

    private Div cells() {
        Div grid = new Div();
        grid.addClassName("map-cells");
        for (Cell cell : Cell.values()) {
            grid.add(card(cell, map.in(cell)));
        }
        return grid;
    }

    private Component card(Cell cell, List<MapTopic> topics) {
        Anchor count = new Anchor(
                filters(by, map.section().orElse(null)).with("cell", cell).href("learning"),
                Formats.here().number(topics.size()));
        count.getElement()
                .setAttribute("aria-label", getTranslation("learning-map.list", MapWords.of(cell), topics.size()));
        Div top = new Div(MapWords.badge(cell), count);
        top.addClassName("map-cell-top");
        Span meaning = new Span(MapWords.meaning(cell));
        meaning.addClassName("note");
        UnorderedList names = new UnorderedList();
        names.addClassName("map-cell-topics");
        topics.forEach(topic -> names.add(new ListItem(MapWords.name(topic))));
        Div card = new Div(top, meaning);
        card.add(topics.isEmpty() ? new Span(getTranslation("learning-map.cell.empty")) : names);
        card.addClassNames("card", "map-cell");
        card.setId("cell-" + cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return card;
    }

    /** Whose needs are shown: everybody's, or those of one section's followers. */
    private Nav followers() {
        Nav nav = nav("learning-map.followers");
        Span whose = new Span(getTranslation("learning-map.followers"));
        whose.addClassName("secondary");
        nav.add(whose);
        nav.add(link(
                getTranslation("learning-map.followers.all"),
                address(by, null),
                map.section().isEmpty()));
        map.sections()
                .forEach(section -> nav.add(link(
                        acronym(section),
                        address(by, section),
                        map.section().filter(section::equals).isPresent())));
        return nav;
    }

    private Nav division() {
        Nav nav = nav("learning-map.by");
        for (MapColumns.By one : MapColumns.By.values()) {
            nav.add(link(
                    getTranslation("learning-map.by." + one),
                    address(one, map.section().orElse(null)),
                    one == by));
        }
        return nav;
    }

    private Nav nav(String label) {
        Nav nav = new Nav();
        nav.addClassName("result-parts");
        nav.getElement().setAttribute("aria-label", getTranslation(label));
        return nav;
    }

    private static Anchor link(String text, String href, boolean present) {
        Anchor link = new Anchor(href, text);
        if (present) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private String address(MapColumns.By division, String section) {
        return filters(division, section).href("learning");
    }

    private QueryFilters filters(MapColumns.By division, String section) {
        return QueryFilters.none()
                .with("by", division)
                .with("survey", map.survey().id())
                .with("section", section);
    }

    private String name(String section) {
        return units.stream()
                .filter(unit -> unit.key().equals(section))
                .map(UnitSummary::name)
                .findFirst()
                .orElse(section);
    }

    private String acronym(String section) {
        return units.stream()
                .filter(unit -> unit.key().equals(section))
                .map(UnitSummary::acronym)
                .findFirst()
                .orElse(section);
    }

    private UnorderedList rules() {
        UnorderedList rules = new UnorderedList(
                new ListItem(getTranslation("learning-map.rule.demand")),
                new ListItem(getTranslation("learning-map.rule.gap")),
                new ListItem(getTranslation("learning-map.rule.supply", NeedMap.MONTHS)),
                new ListItem(getTranslation("learning-map.rule.fit")),
                new ListItem(getTranslation(
                        "learning-map.rule.cells",
                        map.demandThreshold().map(MapWords::percent).orElse("–"),
                        NeedMap.SUPPLY_THRESHOLD)),
                new ListItem(getTranslation(
                        "learning-map.rule.held-back", map.survey().threshold())));
        rules.addClassName("bullets");
        return rules;
    }
}
