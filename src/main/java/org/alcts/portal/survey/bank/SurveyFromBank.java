package org.alcts.portal.survey.bank;

import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.AnswerTime;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes surveys of the bank's templates. For whoever writes for a unit today, and the office. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
public class SurveyFromBank {

    private final BankSurveys surveys;
    private final SurveyDesigns designs;

    SurveyFromBank(BankSurveys surveys, SurveyDesigns designs) {
        this.surveys = surveys;
        this.designs = designs;
    }

    /** What would be asked. */
    public Questionnaire preview(Template template) {
        return surveys.of(template);
    }

    /** @return about how long answering it takes */
    public int minutes(Template template) {
        return AnswerTime.minutes(surveys.of(template));
    }

    /**
     * Makes a draft of the template.
     *
     * @param unitId whose survey it is; whoever asks must write for it, or be the office
     * @param title in the base language; blank for the template's own
     * @return its id
     * @throws Refused when the survey cannot be made
     */
    public long create(Template template, long unitId, String title) {
        Questionnaire questionnaire = surveys.of(template);
        if (title != null && !title.isBlank()) {
            questionnaire =
                    questionnaire.withTitle(questionnaire.title().with(questionnaire.language(), title.strip()));
        }
        return designs.create(new NewSurvey("", unitId, questionnaire));
    }
}
