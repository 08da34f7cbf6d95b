package org.alcts.portal.survey.texts;

import java.util.List;
import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office reads what people wrote before anybody else does, releases or withholds it, and says what it is about. It
 * too reads nothing of a field that fewer people wrote in than the survey asks for.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class TextReview {

    private static final int LONGEST_CODE = 80;

    private final TextTable table;
    private final SurveyReader surveys;
    private final CurrentPerson currentPerson;

    TextReview(TextTable table, SurveyReader surveys, CurrentPerson currentPerson) {
        this.table = table;
        this.surveys = surveys;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public SurveySummary survey(long surveyId) {
        return readable(surveyId);
    }

    @Transactional(readOnly = true)
    public List<TextField> fields(long surveyId) {
        return table.fields(readable(surveyId), surveys.questionnaire(surveyId));
    }

    /** @throws Refused when too few people wrote in the field */
    @Transactional(readOnly = true)
    public List<WrittenText> page(long surveyId, TextFilter filter, Pageable page) {
        requireOpen(readable(surveyId), filter.field());
        return table.page(surveyId, filter, page);
    }

    /** @throws Refused when too few people wrote in the field */
    @Transactional(readOnly = true)
    public int count(long surveyId, TextFilter filter) {
        requireOpen(readable(surveyId), filter.field());
        return table.count(surveyId, filter);
    }

    /** Says who may read these texts from now on. @throws Refused when there is one that is no longer there */
    public void decide(long surveyId, List<String> keys, TextState state) {
        readable(surveyId);
        if (table.state(surveyId, keys, state) < keys.size()) {
            throw gone();
        }
    }

    /** Gives a text these codes and no others. @throws Refused when it is no longer there */
    public void code(long surveyId, String key, Set<Long> codes) {
        readable(surveyId);
        if (!table.code(surveyId, key, List.copyOf(codes))) {
            throw gone();
        }
    }

    @Transactional(readOnly = true)
    public List<TextCode> codebook(long surveyId) {
        readable(surveyId);
        return table.codebook(surveyId);
    }

    /** @return its id @throws Refused when it has no name, or there is one of this name */
    public long addCode(long surveyId, String name) {
        readable(surveyId);
        try {
            return table.addCode(surveyId, tidy(name), currentPerson.signedIn().personId());
        } catch (DuplicateKeyException e) {
            throw new Refused("name", "survey-texts.refused.code-taken", name.strip());
        }
    }

    /** @throws Refused when it has no name, or there is another of this name */
    public void renameCode(long surveyId, long id, String name) {
        readable(surveyId);
        try {
            if (!table.renameCode(
                    surveyId, id, tidy(name), currentPerson.signedIn().personId())) {
                throw gone();
            }
        } catch (DuplicateKeyException e) {
            throw new Refused("name", "survey-texts.refused.code-taken", name.strip());
        }
    }

    /** Takes it from all texts too. */
    public void removeCode(long surveyId, long id) {
        readable(surveyId);
        if (!table.removeCode(surveyId, id)) {
            throw gone();
        }
    }

    private static String tidy(String name) {
        String tidy = name == null ? "" : name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_CODE) {
            throw new Refused("name", "survey-texts.refused.code", LONGEST_CODE);
        }
        return tidy;
    }

    private void requireOpen(SurveySummary survey, String field) {
        if (!table.isOpen(survey, field)) {
            throw new Refused("field", "survey-texts.refused.few", survey.textThreshold());
        }
    }

    private SurveySummary readable(long surveyId) {
        SurveySummary survey = surveys.get(surveyId);
        SurveyPermissions.requireResults(survey, currentPerson.today());
        return survey;
    }

    private static Refused gone() {
        return new Refused("", "survey-texts.refused.gone");
    }
}
