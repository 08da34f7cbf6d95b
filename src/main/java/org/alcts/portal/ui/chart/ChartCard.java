package org.alcts.portal.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;

/**
 * A chart with its title and its reading in one sentence, and the same numbers as a table at the press of a button.
 */
public class ChartCard extends Article {

    private final ChartData data;
    private final String title;
    private final Div body = new Div();
    private final Button swap = new Button();
    private final Chart chart;
    private boolean tableShown;

    /**
     * @param title what is shown: "Initiatives by stage"
     * @param reading the main thing to see, in one sentence with its number
     */
    public ChartCard(String title, String reading, ChartData data) {
        this.data = data;
        this.title = title;
        chart = new Chart(data, reading);
        addClassNames("card", "chart-card");
        Div top = new Div(new H3(title), swap);
        top.addClassName("chart-top");
        Paragraph sentence = new Paragraph(reading);
        sentence.addClassName("chart-reading");
        swap.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        swap.addClickListener(click -> show(!tableShown));
        body.addClassName("chart-body");
        add(top, sentence, body);
        show(false);
    }

    /** The rule by which was counted, a line under the chart. */
    public ChartCard countedBy(String rule) {
        Paragraph note = new Paragraph(rule);
        note.addClassName("note");
        add(note);
        return this;
    }

    /** Opens as a table; it can still be turned into the chart. */
    public ChartCard asTable() {
        show(true);
        return this;
    }

    private void show(boolean table) {
        tableShown = table;
        body.removeAll();
        body.add(table ? table() : picture());
        swap.setText(getTranslation(table ? "ui.chart.asChart" : "ui.chart.asTable"));
        swap.setIcon((table ? VaadinIcon.BAR_CHART_H : VaadinIcon.TABLE).create());
        swap.setAriaLabel(getTranslation(table ? "ui.chart.asChart.of" : "ui.chart.asTable.of", title));
    }

    /** Noughts make no picture: an empty ring or axis looks like a fault. */
    private Component picture() {
        return data.isEmpty() ? new EmptyState(getTranslation("ui.chart.empty")) : chart;
    }

    private Component table() {
        DataTable<Integer> table = new DataTable<Integer>(title).captionHidden();
        table.rowHeading(
                data.categoryHeading(), row -> new Text(data.categories().get(row)));
        if (data.kind() == ChartData.Kind.NETWORK) {
            return network(table);
        }
        for (ChartData.Series series : data.series()) {
            List<ChartData.Point> points = series.points();
            table.figure(
                    series.name(),
                    row -> points.get(row).words(),
                    row -> points.get(row).href());
        }
        return table.rows(IntStream.range(0, data.categories().size()).boxed().toList());
    }

    /** A line for each of the ring, with its ties in one cell: a column for each would be wider than any screen. */
    private Component network(DataTable<Integer> table) {
        ChartData.Series sizes = data.series().getFirst();
        return table.stacked()
                .figure(
                        sizes.name(),
                        row -> sizes.points().get(row).words(),
                        row -> sizes.points().get(row).href())
                .column(getTranslation("ui.chart.tied"), this::ties)
                .rows(IntStream.range(0, data.categories().size()).boxed().toList());
    }

    private Component ties(int row) {
        List<ChartData.Point> points = data.series().get(row + 1).points();
        Div ties = new Div();
        ties.addClassName("chart-ties");
        for (int other = 0; other < points.size(); other++) {
            ChartData.Point point = points.get(other);
            if (point.value() != null && point.value() != 0) {
                String words = getTranslation("ui.chart.tie", data.categories().get(other), point.words());
                ties.add(point.href() == null ? new Text(words) : new Anchor(point.href(), words));
            }
        }
        return ties;
    }
}
