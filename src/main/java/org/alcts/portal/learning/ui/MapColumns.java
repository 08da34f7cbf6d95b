package org.alcts.portal.learning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.offering.Level;
import org.alcts.portal.learning.offering.OfferingFilter;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;

/** What supply is divided by: forms of learning, levels, or the sections that run it. */
final class MapColumns {

    /** What the table's columns are; how it is called in the address. */
    enum By {
        FORMAT,
        LEVEL,
        SECTION
    }

    /** @param filter name of the filter in the list of offerings @param value of it; null where the list cannot be filtered */
    record Column(String name, String filter, Object value, ToLongFunction<MapTopic> count) {}

    /** A section or council, or the division itself. */
    record SectionChoice(String key, String name, String acronym) implements Serializable {}

    private MapColumns() {}

    static List<Column> of(By by, List<UnitSummary> units) {
        return switch (by) {
            case FORMAT ->
                Arrays.stream(OfferingFormat.values())
                        .map(format ->
                                new Column(OfferingWords.of(format), "format", format, topic -> topic.supply(format)))
                        .toList();
            case LEVEL -> levels();
            case SECTION ->
                sections(units).stream()
                        .map(section -> new Column(
                                section.acronym(),
                                "section",
                                section.key(),
                                topic -> topic.supplyBySection(
                                        section.key().equals(OfferingFilter.DIVISION) ? null : section.key())))
                        .toList();
        };
    }

    private static List<Column> levels() {
        List<Column> columns = new ArrayList<>();
        for (Level level : Level.values()) {
            columns.add(new Column(OfferingWords.of(level), "level", level, topic -> count(topic, level)));
        }
        columns.add(new Column(OfferingWords.of((Level) null), null, null, topic -> count(topic, null)));
        return columns;
    }

    private static long count(MapTopic topic, Level level) {
        return topic.offerings().stream().filter(row -> row.level() == level).count();
    }

    static List<SectionChoice> sections(List<UnitSummary> units) {
        List<SectionChoice> sections = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.COUNCIL)
                .forEach(unit -> sections.add(new SectionChoice(unit.key(), unit.name(), unit.acronym())));
        String division = I18NProvider.translate("learning-map.division");
        sections.add(new SectionChoice(OfferingFilter.DIVISION, division, division));
        return sections;
    }
}
