package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureTarget;
import org.alcts.portal.board.measure.TrendPoint;
import org.alcts.portal.ui.Formats;

/** The last values of a measure as a small line, its target as a dashed one; in words for those who do not see it. */
class Sparkline extends Div {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 28;
    private static final double EDGE = 3;

    private final List<TrendPoint> points;
    private final double least;
    private final double most;

    /** @param points two at least, the oldest first */
    Sparkline(MeasureStanding measure, List<TrendPoint> points) {
        this.points = points;
        List<Double> heights = new ArrayList<>(
                points.stream().map(point -> number(point.value())).toList());
        heights.addAll(targets(measure.target()));
        least = heights.stream().min(Double::compare).orElseThrow();
        most = heights.stream().max(Double::compare).orElseThrow();
        addClassName("sparkline-of");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words(measure));
        setTitle(words(measure));
        // Numbers only, so there is nothing in it to escape.
        add(new Html("<div aria-hidden=\"true\">" + svg(measure.target()) + "</div>"));
    }

    /** Where it came from, where it is, how often it was looked at, and what it should be. */
    private String words(MeasureStanding measure) {
        TrendPoint first = points.getFirst();
        TrendPoint last = points.getLast();
        Formats formats = Formats.here();
        String way = getTranslation(
                "measure.trend",
                points.size(),
                MeasureWords.value(measure, first.value()),
                formats.day(first.asOf()),
                MeasureWords.value(measure, last.value()),
                formats.day(last.asOf()));
        return measure.target() == null
                ? way
                : way + " " + getTranslation("measure.target.line", MeasureWords.target(measure));
    }

    private String svg(MeasureTarget target) {
        long days = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        points.getFirst().asOf(), points.getLast().asOf()));
        String line = points.stream()
                .map(point -> across(point, days) + "," + up(number(point.value())))
                .collect(Collectors.joining(" "));
        String aims = targets(target).stream()
                .map(aim ->
                        "<line x1=\"0\" x2=\"%s\" y1=\"%s\" y2=\"%s\"></line>".formatted(text(WIDTH), up(aim), up(aim)))
                .collect(Collectors.joining());
        TrendPoint last = points.getLast();
        return """
                <svg class="sparkline" viewBox="0 0 %s %s" focusable="false">%s<polyline points="%s"></polyline>\
                <circle cx="%s" cy="%s" r="2.5"></circle></svg>""".formatted(text(WIDTH), text(HEIGHT), aims, line, across(last, days), up(number(last.value())));
    }

    private String across(TrendPoint point, long days) {
        double passed = ChronoUnit.DAYS.between(points.getFirst().asOf(), point.asOf());
        return text(EDGE + (WIDTH - 2 * EDGE) * passed / days);
    }

    /** A line that is level runs through the middle. */
    private String up(double value) {
        double share = most == least ? 0.5 : (value - least) / (most - least);
        return text(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share);
    }

    private static List<Double> targets(MeasureTarget target) {
        List<Double> targets = new ArrayList<>();
        if (target != null) {
            targets.add(number(target.value()));
            if (target.upper() != null) {
                targets.add(number(target.upper()));
            }
        }
        return targets;
    }

    private static double number(BigDecimal value) {
        return value.doubleValue();
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
