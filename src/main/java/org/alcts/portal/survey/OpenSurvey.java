package org.alcts.portal.survey;

import java.time.Instant;

/**
 * A survey that waits for somebody, or that they have answered while it is still open.
 *
 * @param closesAt null when it closes by hand
 * @param minutes that answering takes, estimated
 */
public record OpenSurvey(
        long id, String title, String unitName, Instant closesAt, int minutes, boolean anonymous, DraftState state) {}
