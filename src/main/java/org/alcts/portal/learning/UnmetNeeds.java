package org.alcts.portal.learning;

import java.util.List;
import org.alcts.portal.survey.SurveySummary;

/**
 * What members need and nobody offers, as the survey that closed last found it.
 *
 * @param count how many topics
 * @param shown how many topics were asked about and are not held back
 * @param first the widest gaps among them
 */
public record UnmetNeeds(SurveySummary survey, int count, int shown, List<MapTopic> first) {}
