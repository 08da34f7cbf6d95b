package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;

/** Answers as lying bars, and beside them as a table; below each other where there is no room. */
class AnswerBars extends Div {

    private static final int LONG_LIST = 25;

    /**
     * @param caption what the table shows
     * @param heading what the lines are: "Answer"
     * @param reading what the chart shows, in one sentence
     */
    AnswerBars(String caption, String heading, String reading, List<AnswerLine> all) {
        addClassName("result-body");
        List<AnswerLine> lines = worthALine(all);
        if (lines.stream()
                .anyMatch(line -> line.share().percent() != null && line.share().percent() > 0)) {
            Chart chart = new Chart(chart(heading, lines), reading);
            chart.addClassName("result-chart");
            add(chart);
        }
        add(table(caption, heading, lines));
        if (lines.size() < all.size()) {
            Div left = new Div(getTranslation("survey-results.nobody-took", all.size() - lines.size()));
            left.addClassName("note");
            add(left);
        }
    }

    /** Of a long list, such as all countries, only what somebody took. */
    private static List<AnswerLine> worthALine(List<AnswerLine> all) {
        return all.size() <= LONG_LIST
                ? all
                : all.stream()
                        .filter(line -> line.share().hidden()
                                || line.share().percent() != null
                                        && line.share().percent() > 0)
                        .toList();
    }

    private ChartData chart(String heading, List<AnswerLine> lines) {
        return new ChartData(
                ChartData.Kind.ROWS,
                heading,
                lines.stream()
                        .map(line -> line.share().hidden()
                                ? getTranslation("survey-results.row.hidden", line.label())
                                : line.label())
                        .toList(),
                List.of(new ChartData.Series(
                        getTranslation("survey-results.share"),
                        null,
                        lines.stream().map(line -> line.share().point()).toList())));
    }

    private DataTable<AnswerLine> table(String caption, String heading, List<AnswerLine> lines) {
        return new DataTable<AnswerLine>(caption)
                .captionHidden()
                .rowHeading(heading, line -> new Text(line.label()))
                .number(
                        getTranslation("survey-results.count"),
                        line -> line.share().countText())
                .number(
                        getTranslation("survey-results.share"),
                        line -> line.share().percentText())
                .number(
                        getTranslation("survey-results.interval.heading"),
                        line -> line.share().intervalText())
                .rows(lines);
    }
}
