package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.ui.DataTable;

/** Live offerings of each topic by form, by level or by who runs them; each number leads to exactly those. */
class SupplyTable extends Div {

    SupplyTable(NeedMap map, MapColumns.By by, List<UnitSummary> units) {
        List<MapColumns.Column> columns = MapColumns.of(by, units).stream()
                .filter(column -> by != MapColumns.By.FORMAT
                        || map.topics().stream()
                                .anyMatch(topic -> column.count().applyAsLong(topic) > 0))
                .toList();
        if (columns.isEmpty()) {
            Span nothing = new Span(getTranslation("learning-map.supply.none"));
            nothing.addClassName("note");
            add(nothing);
            return;
        }
        DataTable<MapTopic> table = new DataTable<MapTopic>(getTranslation("learning-map.by." + by))
                .captionHidden()
                .rowHeading(getTranslation("learning.topic"), MapWords::name);
        if (by == MapColumns.By.SECTION) {
            table.text(getTranslation("learning-map.home"), topic -> home(topic, units));
        }
        for (MapColumns.Column column : columns) {
            table.figure(
                    column.name(),
                    topic -> String.valueOf(column.count().applyAsLong(topic)),
                    topic -> column.filter() == null || column.count().applyAsLong(topic) == 0
                            ? null
                            : MapWords.supplyFilters(topic.key())
                                    .with(column.filter(), column.value())
                                    .href("learning/offerings"));
        }
        add(table.rows(map.topics()));
    }

    private String home(MapTopic topic, List<UnitSummary> units) {
        List<String> acronyms = units.stream()
                .filter(unit -> topic.sections().contains(unit.key()))
                .map(UnitSummary::acronym)
                .toList();
        return acronyms.isEmpty() ? getTranslation("learning-map.home.all") : String.join(", ", acronyms);
    }
}
