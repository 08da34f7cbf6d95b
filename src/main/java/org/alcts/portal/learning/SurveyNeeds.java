package org.alcts.portal.learning;

import java.util.List;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.Figure;

/**
 * What a survey found that members need, and what the plan does about it.
 *
 * @param responses counted
 * @param needs those that something is linked to, and the strongest among the topics, by how many said so
 * @param topics those that the survey asked about, the widest gap first; empty when it asked about none
 */
public record SurveyNeeds(
        SurveySummary survey,
        Questionnaire questionnaire,
        Figure responses,
        List<AnsweredNeed> needs,
        List<TopicNeed> topics) {

    /** @param links what is done about it; empty when it is nothing yet */
    public record AnsweredNeed(Need need, NeedShare said, List<EvidenceLink> links) {}
}
