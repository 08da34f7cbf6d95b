package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** What was ranked: how many put it first, second, third; those named most first. */
class RankResult extends Div {

    private record Line(String label, List<Share> ranks, double named) implements Serializable {}

    RankResult(String caption, QuestionResult result, ResultWords words) {
        addClassName("stack");
        Question question = result.question();
        double base = result.answered().number();
        List<FieldResult> ranks = result.fields();
        List<Line> lines = IntStream.range(0, ranks.getFirst().values().size())
                .mapToObj(choice ->
                        line(words.answer(question, ranks.getFirst().values().get(choice)), ranks, choice, base))
                .sorted(Comparator.comparingDouble(Line::named).reversed())
                .toList();
        Line top = lines.getFirst();
        String reading = top.named() <= 0
                ? text("survey-results.reading.hidden")
                : text("survey-results.reading.ranked", top.label(), Share.percent(top.named()));
        Div body = new Div();
        body.addClassName("result-body");
        if (top.named() > 0) {
            Chart chart = new Chart(chart(lines, ranks.size()), reading);
            chart.addClassName("result-chart");
            body.add(chart);
        }
        body.add(table(caption, lines, ranks.size()));
        add(new Paragraph(reading), body);
    }

    private static Line line(String label, List<FieldResult> ranks, int choice, double base) {
        List<Share> shares = ranks.stream()
                .map(rank ->
                        choice < rank.values().size() ? Share.of(rank.values().get(choice)) : Share.HIDDEN)
                .map(share -> share.hidden()
                        ? share
                        : new Share(share.count(), base > 0 ? 100 * share.count() / base : null, null, null))
                .toList();
        return new Line(
                label,
                shares,
                shares.stream()
                        .mapToDouble(share -> share.percent() == null ? 0 : share.percent())
                        .sum());
    }

    private static ChartData chart(List<Line> lines, int ranks) {
        return new ChartData(
                ChartData.Kind.STACKED_ROWS,
                text("survey-results.answer"),
                lines.stream().map(Line::label).toList(),
                IntStream.range(0, ranks)
                        .mapToObj(rank -> new ChartData.Series(
                                text("survey-results.rank", rank + 1),
                                null,
                                lines.stream()
                                        .map(line -> point(line.ranks().get(rank)))
                                        .toList()))
                        .toList());
    }

    private static Point point(Share share) {
        return share.hidden() ? Point.unknown() : share.point();
    }

    private static DataTable<Line> table(String caption, List<Line> lines, int ranks) {
        DataTable<Line> table = new DataTable<Line>(caption)
                .captionHidden()
                .rowHeading(text("survey-results.answer"), line -> new Text(line.label()));
        for (int at = 0; at < ranks; at++) {
            int rank = at;
            table.number(
                    text("survey-results.rank", rank + 1),
                    line -> line.ranks().get(rank).countText());
        }
        return table.number(
                        text("survey-results.named"),
                        line -> line.ranks().stream().anyMatch(Share::hidden) ? "" : Share.percent(line.named()))
                .rows(lines);
    }
}
