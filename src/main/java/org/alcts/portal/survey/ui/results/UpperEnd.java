package org.alcts.portal.survey.ui.results;

import java.util.List;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Interval;
import org.alcts.portal.survey.results.ValueResult;

/** How many chose the upper end of a scale: the highest two of five or more points, the highest of fewer. */
final class UpperEnd {

    private UpperEnd() {}

    /** Hidden where a point of it is: their sum would tell of it. */
    static Share of(FieldResult field) {
        List<ValueResult> scale = field.values().stream()
                .filter(value -> value.code().matches("-?\\d+"))
                .toList();
        List<ValueResult> points = scale.isEmpty() ? field.values() : scale;
        int upper = points.size() >= 5 ? 2 : 1;
        List<ValueResult> counted = points.subList(Math.max(0, points.size() - upper), points.size());
        boolean known = field.base().isShown()
                && counted.stream().allMatch(value -> value.count().isShown());
        if (!known) {
            return Share.HIDDEN;
        }
        long sum = counted.stream().mapToLong(value -> value.count().number()).sum();
        long base = field.base().number();
        if (base == 0) {
            return new Share(sum, null, null, null);
        }
        Interval interval = Interval.ofShare(sum, base);
        return new Share(sum, 100.0 * sum / base, 100 * interval.from(), 100 * interval.to());
    }
}
