package org.alcts.portal.board.measure;

/** What the values of a measure are counted in. */
public enum MeasureUnit {
    /** From 0 to 100. */
    PERCENT,
    COUNT,
    DAYS,
    MONTHS,
    /** In minor units of the measure's currency. */
    MONEY,
    /** Percentage points, or points of a scale. */
    POINTS
}
