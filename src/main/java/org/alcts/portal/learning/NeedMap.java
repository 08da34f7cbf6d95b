package org.alcts.portal.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.Figure;

/**
 * Needs against offerings, as one survey found the needs.
 *
 * @param responses counted; of the group where it is one section's followers
 * @param rate how many were asked, and whether those who answered are like them
 * @param section whose followers' needs these are; empty for everybody's
 * @param sections keys of the sections whose followers can be looked at alone
 * @param from first day of what counts as offered
 * @param to last day of it
 * @param demandThreshold from which share of interested people on a topic counts as wanted; empty when none is known
 * @param workplaceAsked whether the survey asked what workplaces need
 * @param levelAsked whether it asked what people can do already; without that there is no gap
 * @param pricesAsked whether it asked what people would pay
 * @param topics the unmet first, then by what is offered; those held back at the end
 */
public record NeedMap(
        SurveySummary survey,
        Questionnaire questionnaire,
        Figure responses,
        ResponseRate rate,
        Optional<String> section,
        List<String> sections,
        LocalDate from,
        LocalDate to,
        Optional<Double> demandThreshold,
        boolean workplaceAsked,
        boolean levelAsked,
        boolean pricesAsked,
        List<MapTopic> topics) {

    /** From so many live offerings on a topic counts as offered: one alone reaches those who are free that day. */
    public static final int SUPPLY_THRESHOLD = 2;

    /** Before today and after. */
    public static final int MONTHS = 12;

    public List<MapTopic> in(Cell cell) {
        return topics.stream()
                .filter(topic -> topic.cell().filter(cell::equals).isPresent())
                .toList();
    }
}
