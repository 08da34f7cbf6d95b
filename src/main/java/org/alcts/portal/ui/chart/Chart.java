package org.alcts.portal.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import org.alcts.portal.ui.Formats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The picture alone, an image to those who do not see it, with the reading as its name, and one link that the arrow keys
 * move over its points. Use {@link ChartCard}, which adds the table.
 */
@Tag("portal-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./portal-chart.ts")
public class Chart extends Component implements HasSize, HasStyle {

    /** @param reading what the chart shows, in one sentence with its main number */
    public Chart(ChartData data, String reading) {
        getElement().setProperty("reading", reading);
        getElement().setProperty("hint", getTranslation("ui.chart.keys"));
        getElement().setPropertyJson("data", json(data));
    }

    private static ObjectNode json(ChartData data) {
        ObjectNode chart = JacksonUtils.createObjectNode();
        chart.put("kind", data.kind().name());
        ArrayNode categories = chart.putArray("categories");
        data.categories().forEach(categories::add);
        ArrayNode parts = chart.putArray("parts");
        data.parts().forEach(parts::add);
        ArrayNode days = chart.putArray("days");
        data.days().forEach(day -> days.add(day.toString()));
        ArrayNode series = chart.putArray("series");
        for (ChartData.Series one : data.series()) {
            ObjectNode line = series.addObject();
            line.put("name", one.name());
            line.put("tone", one.tone() == null ? null : one.tone().word());
            ArrayNode points = line.putArray("points");
            for (ChartData.Point point : one.points()) {
                ObjectNode cell = points.addObject();
                cell.put("value", point.value());
                cell.put("text", point.words());
                cell.put("href", point.href());
                cell.put("tone", point.tone() == null ? null : point.tone().word());
            }
        }
        return chart;
    }

    static String text(Double value) {
        if (value == null) {
            return "–";
        }
        return value == Math.rint(value) ? Formats.here().number(value.longValue()) : value.toString();
    }
}
