package org.alcts.portal.survey;

import java.time.Instant;

/**
 * A line of the list of surveys.
 *
 * @param answered how many answered; null while only its makers, the office and the Board are to know
 * @param asked how many were asked; null before it opens
 * @param standing what the reader can do with it themselves; null when there is nothing
 */
public record SurveyRow(
        long id,
        String code,
        String title,
        String unitKey,
        String unitName,
        String acronym,
        SurveyState state,
        Instant opensAt,
        Instant closesAt,
        int minutes,
        Integer asked,
        Integer answered,
        DraftState standing,
        boolean canMake,
        boolean canReadResults) {}
