package org.alcts.portal.survey.texts;

import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the texts that were released, to those who may read the survey's results. Every method throws {@link
 * AccessDeniedException} for others.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class TextReading {

    private final TextTable table;
    private final SurveyReader surveys;
    private final CurrentPerson currentPerson;

    TextReading(TextTable table, SurveyReader surveys, CurrentPerson currentPerson) {
        this.table = table;
        this.surveys = surveys;
        this.currentPerson = currentPerson;
    }

    /** Those that people wrote in, in the questionnaire's order. */
    public List<TextField> fields(long surveyId) {
        return table.fields(readable(surveyId), surveys.questionnaire(surveyId));
    }

    /** @param filter its state is not looked at @throws Refused when too few people wrote in the field */
    public List<WrittenText> page(long surveyId, TextFilter filter, Pageable page) {
        requireOpen(readable(surveyId), filter.field());
        return table.page(surveyId, released(filter), page);
    }

    /** @throws Refused when too few people wrote in the field */
    public int count(long surveyId, TextFilter filter) {
        requireOpen(readable(surveyId), filter.field());
        return table.count(surveyId, released(filter));
    }

    /** What the released texts of a field are about. @throws Refused when too few people wrote in it */
    public List<CodeCount> codes(long surveyId, String field) {
        requireOpen(readable(surveyId), field);
        return table.counts(surveyId, field);
    }

    private void requireOpen(SurveySummary survey, String field) {
        if (!table.isOpen(survey, field)) {
            throw new Refused("field", "survey-texts.refused.few", survey.textThreshold());
        }
    }

    private static TextFilter released(TextFilter filter) {
        return new TextFilter(filter.field(), filter.words(), filter.code(), TextState.RELEASED);
    }

    private SurveySummary readable(long surveyId) {
        SurveySummary survey = surveys.get(surveyId);
        SurveyPermissions.requireResults(survey, currentPerson.today());
        return survey;
    }
}
