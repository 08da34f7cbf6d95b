package org.alcts.portal.survey.ui.results;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a matrix: how many chose each point of its scale.
 *
 * @param answered null when it is hidden
 * @param shares one for each point
 * @param mean null when the scale has no numbers, nobody answered or it is hidden
 */
record ScaleLine(String label, Long answered, List<Share> shares, Double mean) implements Serializable {

    /** The share of the upper end of the scale, for sorting: the highest two of five, or the highest of fewer. */
    double upperEnd(int steps) {
        int upper = steps >= 5 ? 2 : 1;
        return shares.subList(Math.max(0, steps - upper), steps).stream()
                .mapToDouble(share -> share.percent() == null ? 0 : share.percent())
                .sum();
    }
}
