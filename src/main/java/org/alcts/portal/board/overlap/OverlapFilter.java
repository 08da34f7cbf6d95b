package org.alcts.portal.board.overlap;

import java.io.Serializable;

/**
 * Which overlaps to list. Whatever is null does not filter.
 *
 * @param goal number of a goal area of the plan in force that one of the two serves
 * @param unit key of a unit that leads one of the two
 * @param state null for those to be settled: open and answered
 */
public record OverlapFilter(Integer goal, String unit, OverlapState state) implements Serializable {

    public static final OverlapFilter TO_SETTLE = new OverlapFilter(null, null, null);

    /** Whether it asks for what still waits for somebody. */
    boolean isUnsettled() {
        return state == null || state == OverlapState.OPEN || state == OverlapState.ANSWERED;
    }
}
