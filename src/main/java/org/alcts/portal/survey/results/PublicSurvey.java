package org.alcts.portal.survey.results;

import java.time.LocalDate;

/**
 * A survey whose results everybody may read.
 *
 * @param unitName the unit that asked
 * @param opened the first day on which it could be answered, where that is known
 * @param closed the last day, where that is known
 * @param asked how many were asked; 0 for answers that were given elsewhere
 * @param answered how many of them answered; 0 for answers that were given elsewhere
 * @param threshold the smallest count that is shown; 0 when nothing is held back
 */
public record PublicSurvey(
        String code,
        String title,
        String unitName,
        LocalDate opened,
        LocalDate closed,
        boolean anonymous,
        int asked,
        int answered,
        LocalDate publishedOn,
        String publishedBy,
        int threshold) {}
