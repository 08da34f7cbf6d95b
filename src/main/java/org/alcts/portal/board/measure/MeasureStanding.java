package org.alcts.portal.board.measure;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A measure as it stands.
 *
 * @param objective code of the objective that it measures, such as 3.1; null when it is of the whole plan
 * @param currency of money; else null
 * @param firstPage its place among those that the Board sees first; null for the others
 * @param computed whether the portal counts it itself
 * @param published whether everybody may read it
 * @param latest null when nothing was ever recorded
 * @param previous the recorded value before the latest; null when there is none
 * @param target null when the Board set none
 */
public record MeasureStanding(
        long id,
        String key,
        String name,
        String objective,
        MeasureKind kind,
        MeasureUnit unit,
        String currency,
        Direction direction,
        Integer firstPage,
        boolean computed,
        boolean published,
        String keeper,
        String cadence,
        MeasureValue latest,
        MeasureValue previous,
        MeasureTarget target,
        MeasureStatus status)
        implements Serializable {

    /** Those of these that the Board sees first, in its order. */
    public static List<MeasureStanding> first(List<MeasureStanding> measures) {
        return measures.stream()
                .filter(measure -> measure.firstPage() != null)
                .sorted(Comparator.comparing(MeasureStanding::firstPage))
                .toList();
    }
}
