package org.alcts.portal.learning;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.survey.SurveySummary;

/**
 * What one survey found about a topic.
 *
 * @param closed the day on which it took its last answer
 */
public record TopicWave(SurveySummary survey, LocalDate closed, TopicNeed need) {

    static TopicWave of(SurveySummary survey, TopicNeed need, Clock clock) {
        var end = survey.closedAt() == null ? survey.closesAt() : survey.closedAt();
        return new TopicWave(
                survey, end == null ? LocalDate.now(clock) : LocalDate.ofInstant(end, clock.getZone()), need);
    }
}
