package org.alcts.portal.survey;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How a survey is put to people.
 *
 * @param audienceUnitIds when units are asked
 * @param audienceAddresses e-mail addresses when persons are named, in order
 * @param asked how many persons: today's while it is made, the fixed number from opening on
 * @param answered how many of them answered; 0 until it opens
 * @param openedAt when it was really opened, by the portal's calendar; null when it was not
 * @param canMake whether the reader may change the plan and the questionnaire
 * @param canField whether the reader may open and close it
 * @param version to save from
 */
public record Fielding(
        SurveySummary survey,
        Set<Long> audienceUnitIds,
        List<String> audienceAddresses,
        int asked,
        int answered,
        Instant openedAt,
        boolean canMake,
        boolean canField,
        int version) {}
