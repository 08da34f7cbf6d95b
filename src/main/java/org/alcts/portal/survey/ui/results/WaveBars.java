package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;

/** The same answers in several surveys: bars beside each other, and the shares as a table. */
class WaveBars extends Div {

    /** @param shares one for each wave */
    record Line(String label, List<Share> shares) implements Serializable {}

    /** @param waves their names, the oldest first */
    WaveBars(String caption, String heading, String reading, List<String> waves, List<Line> lines) {
        addClassName("result-body");
        Chart chart = new Chart(
                new ChartData(
                        ChartData.Kind.ROWS,
                        heading,
                        lines.stream().map(Line::label).toList(),
                        IntStream.range(0, waves.size())
                                .mapToObj(wave -> new ChartData.Series(
                                        waves.get(wave),
                                        null,
                                        lines.stream()
                                                .map(line ->
                                                        line.shares().get(wave).point())
                                                .toList()))
                                .toList()),
                reading);
        chart.addClassName("result-chart");
        DataTable<Line> table =
                new DataTable<Line>(caption).captionHidden().rowHeading(heading, line -> new Text(line.label()));
        for (int at = 0; at < waves.size(); at++) {
            int wave = at;
            table.number(waves.get(wave), line -> text(line.shares().get(wave)));
        }
        add(chart, table.rows(lines));
    }

    private String text(Share share) {
        if (share.hidden() || share.percent() == null) {
            return share.percentText();
        }
        String interval = share.intervalText();
        return interval.isEmpty()
                ? share.percentText()
                : getTranslation("survey-results.with-interval", share.percentText(), interval);
    }
}
