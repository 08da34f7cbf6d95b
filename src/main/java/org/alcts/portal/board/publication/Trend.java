package org.alcts.portal.board.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureValue;

/**
 * The series of a measure as a drawing {@value #WIDTH} by {@value #HEIGHT}: by its days, from nought or below to the largest. A
 * day without data parts the line, it is not drawn at nought.
 *
 * @param lines points of each unbroken part
 * @param target height of the line of the target in force; null without one
 */
public record Trend(List<String> lines, List<Dot> dots, Double target, Point first, Point last, int values) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 96;
    private static final int EDGE = 6;

    public record Dot(double x, double y) {}

    public record Point(LocalDate day, BigDecimal value) {}

    /** Empty when there are fewer than two values: one is no trend. */
    static Optional<Trend> of(MeasurePage page) {
        TreeMap<LocalDate, Optional<BigDecimal>> days = new TreeMap<>();
        page.series().stream()
                .filter(entry -> !entry.replaced())
                .forEach(entry -> days.put(entry.asOf(), Optional.ofNullable(entry.value())));
        MeasureValue latest = page.standing().latest();
        if (latest != null) {
            days.put(latest.asOf(), Optional.ofNullable(latest.value()));
        }
        List<Point> known = days.entrySet().stream()
                .filter(day -> day.getValue().isPresent())
                .map(day -> new Point(day.getKey(), day.getValue().get()))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        BigDecimal aim = page.standing().target() == null
                ? null
                : page.standing().target().value();
        Scale scale = new Scale(known, aim);
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (var day : days.entrySet()) {
            if (day.getValue().isEmpty()) {
                end(line, lines);
            } else {
                Dot dot = new Dot(scale.x(day.getKey()), scale.y(day.getValue().get()));
                dots.add(dot);
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", dot.x(), dot.y()));
            }
        }
        end(line, lines);
        return Optional.of(new Trend(
                lines, dots, aim == null ? null : scale.y(aim), known.getFirst(), known.getLast(), known.size()));
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    private static final class Scale {

        private final long from;
        private final long days;
        private final double low;
        private final double high;

        private Scale(List<Point> points, BigDecimal aim) {
            from = points.getFirst().day().toEpochDay();
            days = Math.max(1, points.getLast().day().toEpochDay() - from);
            List<BigDecimal> values = Stream.concat(
                            points.stream().map(Point::value), aim == null ? Stream.of() : Stream.of(aim))
                    .toList();
            low = Math.min(
                    0,
                    values.stream().min(Comparator.naturalOrder()).orElseThrow().doubleValue());
            double most =
                    values.stream().max(Comparator.naturalOrder()).orElseThrow().doubleValue();
            high = most > low ? most : low + 1;
        }

        private double x(LocalDate day) {
            double share = Math.clamp((day.toEpochDay() - from) / (double) days, 0.0, 1.0);
            return rounded(EDGE + share * (WIDTH - 2 * EDGE));
        }

        private double y(BigDecimal value) {
            return rounded(HEIGHT - EDGE - (value.doubleValue() - low) / (high - low) * (HEIGHT - 2 * EDGE));
        }

        private static double rounded(double number) {
            return Math.round(number * 10) / 10.0;
        }
    }
}
