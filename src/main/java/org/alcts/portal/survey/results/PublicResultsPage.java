package org.alcts.portal.survey.results;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * The results of a survey as everybody may see them.
 *
 * @param questions all that were asked, but for consent, and those on matters that are nobody else's business
 * @param withheld how many those are
 */
public record PublicResultsPage(
        PublicSurvey survey,
        Questionnaire questionnaire,
        Figure responses,
        List<QuestionResult> questions,
        int withheld) {}
