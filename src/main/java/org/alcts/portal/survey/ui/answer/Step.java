package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;

/** Where in a survey somebody is, as their browser's address says it, so that going back goes back a page. */
final class Step {

    static final String PARAMETER = "page";
    static final String START = "start";
    static final String REVIEW = "review";

    private Step() {}

    /** @param step key of a page, {@link #START} or {@link #REVIEW} */
    static void go(UI ui, long surveyId, String step) {
        ui.navigate(
                AnswerView.class,
                new RouteParameters("id", String.valueOf(surveyId)),
                QueryParameters.of(PARAMETER, step));
    }

    static String of(QueryParameters query) {
        return query.getSingleParameter(PARAMETER).orElse("");
    }
}
