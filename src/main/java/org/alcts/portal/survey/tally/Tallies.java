package org.alcts.portal.survey.tally;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the counts of a survey as quickly for a million responses as for a thousand. Nothing is held back in them: whatever
 * leaves the portal goes through the rules of disclosure first. Asks for no permission: for services, which have asked.
 */
@Component
@Transactional(readOnly = true)
public class Tallies {

    private final TallyTable table;

    Tallies(TallyTable table) {
        this.table = table;
    }

    public SurveyTally of(long surveyId) {
        return table.read(surveyId);
    }
}
