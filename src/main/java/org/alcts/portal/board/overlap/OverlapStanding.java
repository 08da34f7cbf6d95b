package org.alcts.portal.board.overlap;

import java.io.Serializable;

/**
 * How many overlaps are not settled.
 *
 * @param toAnswer those nobody answered yet
 * @param toCarryOut those that were answered and wait for the unit that has to carry it out
 */
public record OverlapStanding(int toAnswer, int toCarryOut) implements Serializable {

    public boolean isSettled() {
        return toAnswer == 0 && toCarryOut == 0;
    }
}
