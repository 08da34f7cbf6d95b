package org.alcts.portal.survey.ui.design;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** What the checks find in a questionnaire, in sentences. */
@Component
class DesignChecks {

    List<Finding> find(Questionnaire questionnaire) {
        return List.of();
    }
}
