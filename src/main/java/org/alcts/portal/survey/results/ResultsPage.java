package org.alcts.portal.survey.results;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * The results of a survey, or of a group of those who answered.
 *
 * @param responses that are counted; of the group when there is a filter
 * @param questions all but notes, in order
 */
public record ResultsPage(
        SurveySummary survey,
        Questionnaire questionnaire,
        Figure responses,
        Optional<GroupFilter> filter,
        List<QuestionResult> questions) {}
