package org.alcts.portal.survey.exchange;

import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveyTakeover;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in answers that were given elsewhere, so that past surveys become waves to compare with. For the office. */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
public class ResponseImport {

    private final SurveyReader surveys;
    private final SurveyTakeover takeover;
    private final CurrentPerson currentPerson;

    ResponseImport(SurveyReader surveys, SurveyTakeover takeover, CurrentPerson currentPerson) {
        this.surveys = surveys;
        this.takeover = takeover;
        this.currentPerson = currentPerson;
    }

    /**
     * Reads a file for a survey and saves nothing.
     *
     * @throws FileRefused when it is no table, or no column of it fits the survey
     * @throws Refused when there is no such survey
     */
    @Transactional(readOnly = true)
    public ReadResponses look(long surveyId, byte[] file) {
        ReadResponses read = ResponseReader.read(file, surveys.questionnaire(surveyId));
        if (read.mapped() == 0) {
            throw new FileRefused("No column of the file has the name of a question of this survey.");
        }
        return read;
    }

    /**
     * Takes the answers over and closes the survey.
     *
     * @param publicData whether they are published already, so that nothing of them is held back
     * @throws FileRefused as {@link #look}
     * @throws Refused when the survey is no draft, or has answers
     */
    @Transactional(timeout = 600)
    public ReadResponses take(long surveyId, byte[] file, boolean publicData) {
        ReadResponses read = look(surveyId, file);
        takeover.take(
                surveyId,
                read.questionnaire(),
                read.responses(),
                publicData,
                currentPerson.signedIn().personId());
        return read;
    }
}
