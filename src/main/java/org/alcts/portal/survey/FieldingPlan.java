package org.alcts.portal.survey;

import java.time.Instant;
import java.util.Set;

/**
 * Who is to be asked, when, and under which promise.
 *
 * @param unitIds whose people are asked when the audience is units; else empty
 * @param personIds who is asked when the audience is a list; else empty
 * @param anonymous false keeps the author with the answers, and says so before the first question
 * @param threshold smallest number of people behind a figure, 5 or more
 * @param textThreshold smallest number of texts that are shown, not under the threshold
 * @param opensAt null to open by hand
 * @param closesAt null to close by hand
 */
public record FieldingPlan(
        Audience audience,
        Set<Long> unitIds,
        Set<Long> personIds,
        boolean anonymous,
        int threshold,
        int textThreshold,
        Instant opensAt,
        Instant closesAt) {

    public FieldingPlan {
        unitIds = audience == Audience.UNITS ? Set.copyOf(unitIds) : Set.of();
        personIds = audience == Audience.LIST ? Set.copyOf(personIds) : Set.of();
    }
}
