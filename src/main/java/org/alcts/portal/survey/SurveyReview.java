package org.alcts.portal.survey;

import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A survey with what it asks, for those who make it and those who decide on it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class SurveyReview {

    /** @param canMake whether the reader makes it, and so sees how it is put to people */
    public record Reviewed(SurveySummary survey, Questionnaire questionnaire, boolean canMake) {}

    private final SurveyReader surveys;
    private final CurrentPerson currentPerson;

    SurveyReview(SurveyReader surveys, CurrentPerson currentPerson) {
        this.surveys = surveys;
        this.currentPerson = currentPerson;
    }

    /**
     * @throws Refused when there is no such survey
     * @throws AccessDeniedException unless the person makes it, or votes on the Board and it is no draft
     */
    public Reviewed find(long id) {
        SurveySummary survey = surveys.get(id);
        AssignmentsToday person = currentPerson.today();
        boolean canMake = SurveyPermissions.canMake(survey.unitId(), person);
        boolean decides = person.votesOnBoard() && survey.state() != SurveyState.DRAFT;
        if (!canMake && !decides) {
            throw new AccessDeniedException("Person " + person.personId() + " may not review survey " + id);
        }
        return new Reviewed(survey, surveys.questionnaire(id), canMake);
    }
}
