package org.alcts.portal.survey.ui.results.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** What a feature has to say to the results of a survey: what is done about them, for example. A bean of this type is all it takes. */
public interface ResultAside {

    /** Lower comes first. */
    int order();

    /**
     * Asked once for a screen, so that a long survey costs no more than a short one; empty when there is nothing to say.
     */
    Optional<Remarks> of(SurveySummary survey, Questionnaire questionnaire);

    /** The remarks to one survey, for the person who is signed in. */
    interface Remarks {

        /** Under the answers to one question; empty when there is nothing to say. */
        Optional<Component> under(Question question);
    }
}
