package org.alcts.portal.survey;

import java.time.Instant;
import org.alcts.portal.decision.Reach;

/**
 * A survey without its questions.
 *
 * @param code short name for addresses, files and the command line, such as {@code ce-needs-2009}
 * @param title in the base language
 * @param unitName of the day
 * @param anonymous whether responses are kept without their authors
 * @param publicData imported answers that are published already: nothing of them is held back
 * @param opensAt by the portal's calendar; null when not said yet
 * @param closesAt by the portal's calendar; null when not said yet
 * @param closedAt when it took its last answer; null before, and of one that the Board declined
 * @param minutes that answering takes, estimated
 * @param threshold the smallest number of people that a result may be about; at least 5
 * @param textThreshold the same for what people wrote
 */
public record SurveySummary(
        long id,
        String code,
        String title,
        long unitId,
        String unitName,
        SurveyState state,
        Audience audience,
        Reach reach,
        boolean anonymous,
        boolean publicData,
        Instant opensAt,
        Instant closesAt,
        Instant closedAt,
        int minutes,
        int threshold,
        int textThreshold) {

    /** Fewer people than this would be recognised. */
    public static final int SMALLEST_THRESHOLD = 5;

    /** Whether answers are in and no more will come. One that was declined is archived too, and never was answered. */
    public boolean over() {
        return state == SurveyState.CLOSED || state == SurveyState.ARCHIVED && closedAt != null;
    }
}
