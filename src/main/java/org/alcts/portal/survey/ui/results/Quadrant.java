package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/**
 * Importance across, satisfaction upwards, divided at the means of all rows: what matters and does not satisfy comes first.
 */
class Quadrant extends Div {

    /**
     * @param importance mean on the first scale; null when it is hidden
     * @param satisfaction mean on the second; null when it is hidden
     */
    record Dot(String label, Double importance, Double satisfaction) implements Serializable {

        boolean known() {
            return importance != null && satisfaction != null;
        }
    }

    /** Where a dot lies, in the order in which it wants attention. */
    enum Place {
        IMPROVE,
        KEEP,
        LATER,
        ENOUGH
    }

    private final double importance;
    private final double satisfaction;

    /** @param across name of the first scale @param upwards name of the second */
    Quadrant(String caption, String across, String upwards, List<Dot> dots) {
        addClassName("stack");
        List<Dot> known = dots.stream().filter(Dot::known).toList();
        importance = known.stream().mapToDouble(Dot::importance).average().orElse(0);
        satisfaction = known.stream().mapToDouble(Dot::satisfaction).average().orElse(0);
        String reading = reading(known);
        if (!known.isEmpty()) {
            add(
                    new Paragraph(reading),
                    new Chart(
                            new ChartData(
                                    ChartData.Kind.SCATTER,
                                    getTranslation("survey-results.row"),
                                    known.stream().map(Dot::label).toList(),
                                    List.of(
                                            series(
                                                    across,
                                                    known.stream()
                                                            .map(Dot::importance)
                                                            .toList()),
                                            series(
                                                    upwards,
                                                    known.stream()
                                                            .map(Dot::satisfaction)
                                                            .toList()))),
                            reading));
        }
        add(table(caption, across, upwards, dots));
    }

    private static ChartData.Series series(String name, List<Double> values) {
        return new ChartData.Series(
                name,
                null,
                values.stream()
                        .map(value -> Point.said(value, ScaleRows.mean(value)))
                        .toList());
    }

    private Place place(Dot dot) {
        if (dot.importance() >= importance) {
            return dot.satisfaction() >= satisfaction ? Place.KEEP : Place.IMPROVE;
        }
        return dot.satisfaction() >= satisfaction ? Place.ENOUGH : Place.LATER;
    }

    private String reading(List<Dot> known) {
        List<String> first = known.stream()
                .filter(dot -> place(dot) == Place.IMPROVE)
                .map(Dot::label)
                .toList();
        return first.isEmpty()
                ? getTranslation("survey-results.quadrant.reading.none")
                : getTranslation("survey-results.quadrant.reading", first.size(), String.join("; ", first));
    }

    private DataTable<Dot> table(String caption, String across, String upwards, List<Dot> dots) {
        return new DataTable<Dot>(caption)
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("survey-results.row"), dot -> new Text(dot.label()))
                .number(across, dot -> number(dot.importance()))
                .number(upwards, dot -> number(dot.satisfaction()))
                .text(
                        getTranslation("survey-results.quadrant"),
                        dot -> dot.known() ? I18NProvider.translate("survey-results.quadrant." + place(dot)) : "")
                .rows(dots);
    }

    private String number(Double mean) {
        return mean == null ? getTranslation("survey-results.hidden") : ScaleRows.mean(mean);
    }
}
