package org.alcts.portal.board.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.board.map.GapMap;
import org.alcts.portal.board.map.GapMap.Cell;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/** The map: a line for each objective, a column for each unit, in each cell what the unit leads, how fresh it is, what it asks for. Arrows move between the cells. */
@Tag("portal-cells")
@JsModule("./portal-cells.ts")
class GapTable extends HtmlContainer {

    private final LocalDate day;

    /** @param day of the past that is shown; null for things as they stand */
    GapTable(GapMap map, LocalDate day) {
        this.day = day;
        addClassName("gap-map");
        Map<String, Cell> cells = map.cells().stream()
                .collect(Collectors.toMap(cell -> key(cell.code(), cell.unitKey()), Function.identity()));
        DataTable<ObjectiveLine> table = new DataTable<ObjectiveLine>(getTranslation("map.title"))
                .captionHidden()
                .rowHeading(getTranslation("map.objective"), GapTable::objective)
                .figure(
                        getTranslation("map.all-units"),
                        line -> Formats.here().number(line.active()),
                        line -> line.active() == 0 ? null : serving(line.code()).href("initiatives"));
        map.units()
                .forEach(unit -> table.column(
                        unit.acronym(), line -> cell(cells.get(key(line.code(), unit.key())), line, unit)));
        add(table.rows(map.objectives()));
    }

    private static String key(String code, String unit) {
        return code + " " + unit;
    }

    private static Component objective(ObjectiveLine line) {
        Span words = new Span(line.code() + " " + line.wording());
        words.addClassName("gap-objective");
        words.setTitle(line.wording());
        return words;
    }

    private QueryFilters serving(String code) {
        return QueryFilters.none()
                .with(AsOfBar.PARAMETER, day)
                .with("objective", code)
                .with("stage", "active");
    }

    private Component cell(Cell cell, ObjectiveLine line, GapMap.Unit unit) {
        if (cell == null) {
            return null;
        }
        Div content = new Div();
        content.addClassNames("gap-cell", freshness(cell));
        if (cell.led() > 0) {
            Anchor led = new Anchor(
                    serving(line.code()).with("unit", unit.key()).href("initiatives"),
                    Formats.here().number(cell.led()));
            led.getElement()
                    .setAttribute("aria-label", getTranslation("map.cell", line.code(), unit.name(), cell.led()));
            content.add(led);
        }
        if (cell.active() > cell.led()) {
            content.add(small(getTranslation("map.partner", cell.active() - cell.led())));
        }
        if (cell.stale() > 0) {
            content.add(small(getTranslation("map.stale", cell.stale())));
        }
        cell.money()
                .forEach(sum ->
                        content.add(small(Formats.here().money(sum.minor(), Currency.getInstance(sum.currency())))));
        return content;
    }

    /** Whether all, some or none of it was heard of since the last conference. */
    static String freshness(Cell cell) {
        if (cell.stale() == 0) {
            return "gap-fresh";
        }
        return cell.stale() < cell.active() ? "gap-partly" : "gap-stale";
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("gap-small");
        return small;
    }
}
