package org.alcts.portal.board.publication;

import org.alcts.portal.platform.csv.CsvColumns;
import org.alcts.portal.survey.results.PublicSurvey;

/** Surveys with published results as a table. */
final class SurveyLines {

    static final CsvColumns<PublicSurvey> COLUMNS = CsvColumns.<PublicSurvey>none()
            .with("code", PublicSurvey::code)
            .with("title", PublicSurvey::title)
            .with("unit", PublicSurvey::unitName)
            .with("opened", PublicSurvey::opened)
            .with("closed", PublicSurvey::closed)
            .with("asked", PublicSurvey::asked)
            .with("answered", PublicSurvey::answered)
            .with("publishedOn", PublicSurvey::publishedOn)
            .with("threshold", PublicSurvey::threshold);

    private SurveyLines() {}
}
