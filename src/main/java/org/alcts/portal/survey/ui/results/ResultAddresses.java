package org.alcts.portal.survey.ui.results;

import org.alcts.portal.ui.QueryFilters;

/** Where the results of a survey lie. The filter goes along from part to part; what one part alone asks for does not. */
final class ResultAddresses {

    private ResultAddresses() {}

    static String of(long surveyId) {
        return "surveys/" + surveyId + "/results";
    }

    static String part(long surveyId, String part, QueryFilters present) {
        return ResultFilters.only(present).with(Parts.PARAMETER, part).href(of(surveyId));
    }
}
