package org.alcts.portal.survey.exchange;

import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SurveyDesigns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings other products' surveys in, always as a draft. For whoever makes surveys. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
public class SurveyImport {

    private final SurveyDesigns designs;

    SurveyImport(SurveyDesigns designs) {
        this.designs = designs;
    }

    /**
     * Reads a file and saves nothing.
     *
     * @throws FileRefused when it is in no known format, damaged, or built to do harm
     */
    public ImportedSurvey look(byte[] file) {
        return SurveyFiles.read(file);
    }

    /**
     * Saves what {@link #look} showed as a draft of the unit.
     *
     * @param code blank to have one made of the title
     * @return id of the survey
     */
    @Transactional
    public long save(byte[] file, String code, long unitId) {
        return designs.create(new NewSurvey(code, unitId, SurveyFiles.read(file).questionnaire()));
    }
}
