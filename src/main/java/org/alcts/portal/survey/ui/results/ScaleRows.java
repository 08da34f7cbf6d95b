package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Tone;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** A matrix: one bar of all answers for each row; as a table at the press of the button, which the card puts beside the question. */
class ScaleRows extends Div {

    private final String caption;
    private final String reading;
    private final List<String> points;
    private final int scale;
    private final List<ScaleLine> lines;
    private final Button swap = new Button();
    private boolean tableShown;

    /**
     * @param points the columns: the points of the scale from its lower end, then what is none of them ("never tried")
     * @param scale how many of them make up the scale
     * @param lines in the order in which they are shown
     */
    ScaleRows(String caption, String reading, List<String> points, int scale, List<ScaleLine> lines) {
        this.caption = caption;
        this.reading = reading;
        this.points = points;
        this.scale = scale;
        this.lines = lines;
        swap.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        swap.addClickListener(click -> show(!tableShown));
        show(false);
    }

    Button swap() {
        return swap;
    }

    private void show(boolean table) {
        tableShown = table;
        removeAll();
        add(table ? table() : new Chart(chart(), reading));
        swap.setText(getTranslation(table ? "ui.chart.asChart" : "ui.chart.asTable"));
        swap.setIcon((table ? VaadinIcon.BAR_CHART_H : VaadinIcon.TABLE).create());
        swap.setAriaLabel(getTranslation(table ? "ui.chart.asChart.of" : "ui.chart.asTable.of", caption));
    }

    private ChartData chart() {
        List<ChartData.Series> series = new ArrayList<>(IntStream.range(0, points.size())
                .mapToObj(at -> new ChartData.Series(
                        points.get(at),
                        at < scale ? null : Tone.INFO,
                        lines.stream()
                                .map(line -> line.shares().get(at).point())
                                .toList()))
                .toList());
        if (lines.stream().anyMatch(line -> line.shares().stream().anyMatch(Share::hidden))) {
            series.add(new ChartData.Series(
                    getTranslation("survey-results.hidden"),
                    Tone.NEUTRAL,
                    lines.stream().map(ScaleRows::rest).toList()));
        }
        return new ChartData(
                ChartData.Kind.SHARES,
                getTranslation("survey-results.row"),
                lines.stream().map(ScaleRows::name).toList(),
                series);
    }

    /** A row without a bar says why. */
    private static String name(ScaleLine line) {
        boolean hidden = line.shares().stream().allMatch(share -> share.percent() == null);
        return hidden ? I18NProvider.translate("survey-results.row.hidden", line.label()) : line.label();
    }

    /** What the shown shares leave of the whole; a row of which nothing is shown has no bar at all. */
    private static Point rest(ScaleLine line) {
        boolean something = line.shares().stream().anyMatch(share -> share.percent() != null);
        boolean hidden = line.shares().stream().anyMatch(Share::hidden);
        double shown = line.shares().stream()
                .mapToDouble(share -> share.percent() == null ? 0 : share.percent())
                .sum();
        return something && hidden
                ? Point.said(Math.max(0, 100 - shown), I18NProvider.translate("survey-results.hidden"))
                : Point.unknown();
    }

    private DataTable<ScaleLine> table() {
        DataTable<ScaleLine> table = new DataTable<ScaleLine>(caption)
                .captionHidden()
                .rowHeading(getTranslation("survey-results.row"), line -> new Text(line.label()));
        for (int at = 0; at < points.size(); at++) {
            int column = at;
            table.number(points.get(at), line -> cell(line.shares().get(column)));
        }
        if (lines.stream().anyMatch(line -> line.mean() != null)) {
            table.number(getTranslation("survey-results.mean"), line -> mean(line.mean()));
        }
        return table.number(
                        getTranslation("survey-results.answered"),
                        line -> line.answered() == null
                                ? getTranslation("survey-results.hidden")
                                : Formats.here().number(line.answered()))
                .rows(lines);
    }

    private String cell(Share share) {
        return share.hidden()
                ? share.percentText()
                : getTranslation("survey-results.bar", share.percentText(), share.countText());
    }

    /** 3.4 */
    static String mean(Double mean) {
        return mean == null ? "–" : I18NProvider.translate("survey-results.decimal", mean);
    }
}
