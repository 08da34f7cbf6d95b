package org.alcts.portal.board.overlap;

import java.io.Serializable;

/**
 * What the Board answers to an overlap.
 *
 * @param leadingId the initiative that leads, or that goes on; of no meaning where there is no overlap
 * @param reason a sentence
 */
public record NewAnswer(Answer answer, Long leadingId, String reason) implements Serializable {

    public static final int LONGEST_REASON = 1000;
}
