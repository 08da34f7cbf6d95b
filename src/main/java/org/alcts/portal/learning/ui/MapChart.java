package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** Demand across, live offerings upwards, parted where a topic counts as wanted and as offered. */
class MapChart extends Div {

    private static final double HALF = 0.5;

    MapChart(NeedMap map) {
        addClassName("stack");
        List<MapTopic> known =
                map.topics().stream().filter(topic -> topic.cell().isPresent()).toList();
        String reading = reading(map, known);
        add(new Paragraph(reading));
        map.demandThreshold().ifPresent(threshold -> add(new Chart(data(known, threshold), reading)));
    }

    private ChartData data(List<MapTopic> known, double threshold) {
        return new ChartData(
                        ChartData.Kind.SCATTER,
                        getTranslation("learning.topic"),
                        known.stream().map(MapTopic::name).toList(),
                        List.of(
                                new ChartData.Series(
                                        getTranslation("learning-map.demand.axis"),
                                        null,
                                        known.stream()
                                                .map(topic -> Point.said(
                                                        100
                                                                * topic.need()
                                                                        .interested()
                                                                        .share(),
                                                        SaidAndDone.share(
                                                                topic.need().interested())))
                                                .toList()),
                                new ChartData.Series(
                                        getTranslation("learning-map.supply.axis"),
                                        null,
                                        known.stream()
                                                .map(topic -> new Point(
                                                        (double) topic.supply(),
                                                        MapWords.href(topic),
                                                        null,
                                                        getTranslation(
                                                                "learning-map.point",
                                                                topic.supply(),
                                                                topic.cell()
                                                                        .map(MapWords::of)
                                                                        .orElse(""))))
                                                .toList())))
                .partedAt(100 * threshold, NeedMap.SUPPLY_THRESHOLD - HALF);
    }

    private String reading(NeedMap map, List<MapTopic> known) {
        List<MapTopic> unmet = map.in(Cell.UNMET);
        if (known.isEmpty()) {
            return getTranslation("learning-map.reading.held-back");
        }
        if (unmet.isEmpty()) {
            return getTranslation("learning-map.reading.none", known.size());
        }
        MapTopic first = unmet.getFirst();
        return getTranslation(
                "learning-map.reading",
                unmet.size(),
                known.size(),
                first.name(),
                SaidAndDone.share(first.need().interested()),
                first.supply());
    }
}
