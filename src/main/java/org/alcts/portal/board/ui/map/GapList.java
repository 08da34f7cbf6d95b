package org.alcts.portal.board.ui.map;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.board.map.GapMap;
import org.alcts.portal.board.map.GapMap.Cell;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/** The map as a list, a line for each unit and objective: for a phone, and for whoever prefers to be read to. */
class GapList extends Div {

    GapList(GapMap map, LocalDate day) {
        Map<String, GapMap.Unit> units =
                map.units().stream().collect(Collectors.toMap(GapMap.Unit::key, Function.identity()));
        List<String> codes = map.objectives().stream().map(line -> line.code()).toList();
        List<String> order = map.units().stream().map(GapMap.Unit::key).toList();
        List<Cell> cells = map.cells().stream()
                .sorted(java.util.Comparator.comparing((Cell cell) -> codes.indexOf(cell.code()))
                        .thenComparing(cell -> order.indexOf(cell.unitKey())))
                .toList();
        Formats formats = Formats.here();
        add(new DataTable<Cell>(getTranslation("map.title"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("map.objective"),
                        cell -> new Text(
                                cell.code() + " · " + units.get(cell.unitKey()).name()))
                .figure(
                        getTranslation("map.leads"),
                        cell -> formats.number(cell.led()),
                        cell -> cell.led() == 0
                                ? null
                                : QueryFilters.none()
                                        .with(AsOfBar.PARAMETER, day)
                                        .with("objective", cell.code())
                                        .with("stage", "active")
                                        .with("unit", cell.unitKey())
                                        .href("initiatives"))
                .number(getTranslation("map.partners"), cell -> formats.number(cell.active() - cell.led()))
                .number(getTranslation("map.stale-ones"), cell -> formats.number(cell.stale()))
                .text(getTranslation("map.oldest"), cell -> formats.day(cell.oldest()))
                .number(
                        getTranslation("map.money"),
                        cell -> cell.money().stream()
                                .map(sum -> formats.money(sum.minor(), Currency.getInstance(sum.currency())))
                                .collect(Collectors.joining(", ")))
                .rows(cells));
    }
}
