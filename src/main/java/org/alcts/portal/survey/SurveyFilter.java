package org.alcts.portal.survey;

import java.io.Serializable;

/**
 * Which surveys to list. Whatever is null or false does not filter.
 *
 * @param text words that all occur in title, code or unit
 * @param unit key of the unit whose survey it is
 */
public record SurveyFilter(String text, String unit, SurveyState state) implements Serializable {

    public static final SurveyFilter ALL = new SurveyFilter(null, null, null);
}
