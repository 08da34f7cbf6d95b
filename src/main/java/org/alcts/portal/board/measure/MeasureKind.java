package org.alcts.portal.board.measure;

/** What a measure speaks of. The three are never mixed into one figure: much activity is not yet an outcome. */
public enum MeasureKind {
    /** Whether anything is done at all. */
    COVERAGE,
    /** How much is done. */
    ACTIVITY,
    /** What came of it for members. */
    OUTCOME
}
