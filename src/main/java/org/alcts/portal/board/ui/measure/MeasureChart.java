package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureTarget;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.chart.ChartCard;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** The series of a measure over time, with the target that is in force. */
class MeasureChart extends ChartCard {

    private record Dot(LocalDate day, Point point) {}

    MeasureChart(MeasurePage page) {
        super(
                I18NProvider.translate("measure.series"),
                MeasureWords.text(
                        "measure.series.reading",
                        MeasureWords.value(
                                page.standing(),
                                page.standing().latest() == null
                                        ? null
                                        : page.standing().latest().value()),
                        MeasureWords.target(page.standing())),
                data(page));
    }

    private static ChartData data(MeasurePage page) {
        MeasureStanding measure = page.standing();
        Formats formats = Formats.here();
        List<Dot> dots = new ArrayList<>();
        page.series().stream()
                .filter(entry -> !entry.replaced())
                .forEach(entry -> dots.addFirst(new Dot(entry.asOf(), point(measure, entry.value()))));
        if (measure.computed() && measure.latest() != null) {
            LocalDate today = measure.latest().asOf();
            dots.removeIf(dot -> dot.day().equals(today));
            dots.add(new Dot(today, point(measure, measure.latest().value())));
        }
        List<ChartData.Series> series = new ArrayList<>();
        series.add(new ChartData.Series(
                measure.name(), null, dots.stream().map(Dot::point).toList()));
        MeasureTarget target = measure.target();
        if (target != null) {
            series.add(line("measure.target", measure, target.value(), dots.size()));
            if (target.upper() != null) {
                series.add(line("measure.target.upper", measure, target.upper(), dots.size()));
            }
        }
        return new ChartData(
                        ChartData.Kind.LINES,
                        MeasureWords.text("measure.day"),
                        dots.stream().map(dot -> formats.day(dot.day())).toList(),
                        series)
                .on(dots.stream().map(Dot::day).toList());
    }

    private static ChartData.Series line(String name, MeasureStanding measure, java.math.BigDecimal value, int times) {
        return new ChartData.Series(
                MeasureWords.text(name), null, java.util.Collections.nCopies(times, point(measure, value)));
    }

    private static Point point(MeasureStanding measure, java.math.BigDecimal value) {
        if (value == null) {
            return Point.said(null, MeasureWords.text("measure.no-data"));
        }
        double drawn = measure.unit() == MeasureUnit.MONEY
                ? value.movePointLeft(java.util.Currency.getInstance(measure.currency())
                                .getDefaultFractionDigits())
                        .doubleValue()
                : value.doubleValue();
        return Point.said(drawn, MeasureWords.value(measure, value));
    }
}
