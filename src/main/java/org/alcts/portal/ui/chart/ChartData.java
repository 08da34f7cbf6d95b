package org.alcts.portal.ui.chart;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.ui.Tone;

/**
 * The numbers of a chart and where each of them leads. The table beside the chart is made of the same.
 *
 * @param kind the picture
 * @param categoryHeading what the categories are, the heading of the table's first column: "Objective"
 * @param categories along the axis, or the slices of a donut
 * @param series each with one point for every category; a donut has one series, a heat map one for every row
 * @param parts where a scatter is parted, across and upwards; empty for the means of its dots
 * @param days the day of each category of lines, which then lie as far apart as these do; empty to space them evenly
 */
public record ChartData(
        Kind kind,
        String categoryHeading,
        List<String> categories,
        List<Series> series,
        List<Double> parts,
        List<LocalDate> days)
        implements Serializable {

    /** How the numbers are drawn. */
    public enum Kind {
        /** Upright bars beside each other. */
        BARS,
        /** Upright bars on top of each other. */
        STACKED_BARS,
        /** Lying bars, for categories with long names. */
        ROWS,
        /** Lying bars, one after the other. */
        STACKED_ROWS,
        LINES,
        DONUT,
        HEAT_MAP,
        /**
         * The categories on a ring: the first series says how large each is, and each of the others, one for every category in
         * their order, how strongly it is tied to the others.
         */
        NETWORK,
        /** Lying bars of per cents that make up 100; the series are steps of a scale, the lowest first, and shaded as such. */
        SHARES,
        /** A dot for each category: the first series lies across, the second upwards; lines part it, at their means unless told otherwise. */
        SCATTER
    }

    /**
     * @param tone its colour where it means something, null for the next colour of the palette
     */
    public record Series(String name, Tone tone, List<Point> points) implements Serializable {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param value null where nothing is known, which is not nought
     * @param href the list behind the number; null where there is none
     * @param tone its own colour, for the slices of a donut or bars that differ; null for that of the series
     * @param text how it is written; null for the number as it is
     */
    public record Point(Double value, String href, Tone tone, String text) implements Serializable {

        public Point(Double value, String href, Tone tone) {
            this(value, href, tone, null);
        }

        public static Point of(double value, String href) {
            return new Point(value, href, null);
        }

        /** A number that needs words: a share, or a mean of so many. */
        public static Point said(Double value, String text) {
            return new Point(value, null, null, text);
        }

        public static Point unknown() {
            return new Point(null, null, null);
        }

        public Point in(Tone tone) {
            return new Point(value, href, tone, text);
        }

        /** As it stands in the table and is read out. */
        String words() {
            return text == null ? Chart.text(value) : text;
        }
    }

    /** @throws IllegalArgumentException when a series has more or fewer points, or there are more or fewer days, than categories */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        parts = List.copyOf(parts);
        days = List.copyOf(days);
        if (!days.isEmpty() && days.size() != categories.size()) {
            throw new IllegalArgumentException(days.size() + " days for " + categories.size() + " categories");
        }
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + one.name() + " has "
                        + one.points().size() + " points for " + categories.size() + " categories");
            }
        }
    }

    public ChartData(Kind kind, String categoryHeading, List<String> categories, List<Series> series) {
        this(kind, categoryHeading, categories, series, List.of(), List.of());
    }

    /** Parted by lines at these values. */
    public ChartData partedAt(double across, double upwards) {
        return new ChartData(kind, categoryHeading, categories, series, List.of(across, upwards), days);
    }

    /** As far apart as these days are. */
    public ChartData on(List<LocalDate> days) {
        return new ChartData(kind, categoryHeading, categories, series, parts, days);
    }

    /** No number in it, or nothing but noughts. */
    public boolean isEmpty() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .allMatch(point -> point.value() == null || point.value() == 0);
    }
}
