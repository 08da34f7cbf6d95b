package org.alcts.portal.learning;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.survey.SurveySummary;

/**
 * What one survey found about a topic.
 *
 * @param closed the day on which it took its last answer
 * @param workplaceAsked whether it asked what workplaces need
 * @param levelAsked whether it asked what people can do already
 */
public record TopicWave(
        SurveySummary survey, LocalDate closed, TopicNeed need, boolean workplaceAsked, boolean levelAsked) {

    static TopicWave of(SurveySummary survey, TopicNeed need, TopicRows rows, Clock clock) {
        var end = survey.closedAt() == null ? survey.closesAt() : survey.closedAt();
        LocalDate closed = end == null ? LocalDate.now(clock) : LocalDate.ofInstant(end, clock.getZone());
        return new TopicWave(survey, closed, need, rows.asksWorkplace(), rows.asksLevel());
    }
}
