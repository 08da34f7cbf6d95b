package org.alcts.portal.board.measure;

import java.io.Serializable;

/**
 * A measure as it stands.
 *
 * @param objective code of the objective that it measures, such as 3.1; null when it is of the whole plan
 * @param currency of money; else null
 * @param firstPage whether it is one of those that the Board sees first
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
        boolean firstPage,
        boolean computed,
        boolean published,
        String keeper,
        String cadence,
        MeasureValue latest,
        MeasureValue previous,
        MeasureTarget target,
        MeasureStatus status)
        implements Serializable {}
