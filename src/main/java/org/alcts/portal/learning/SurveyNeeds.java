package org.alcts.portal.learning;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.Figure;

/**
 * What a survey found that members need, and what the plan does about it.
 *
 * @param responses counted
 * @param needs those that something is linked to, and the strongest among the topics, by how many said so
 * @param workplaceAsked whether the survey asked what workplaces need
 * @param levelAsked whether it asked what people can do already; without that there is no gap
 * @param topics those that the survey asked about, the widest gap first; empty when it asked about none
 */
public record SurveyNeeds(
        SurveySummary survey,
        Questionnaire questionnaire,
        Figure responses,
        List<AnsweredNeed> needs,
        boolean workplaceAsked,
        boolean levelAsked,
        List<TopicNeed> topics) {

    /** @param links what is done about it; empty when it is nothing yet */
    public record AnsweredNeed(Need need, NeedShare said, List<EvidenceLink> links) {

        /** No initiative that the reader may read is linked, though an objective may be. */
        public boolean withoutInitiative() {
            return links.stream().allMatch(link -> link.initiative() == null);
        }

        /** Neither an objective nor an initiative is linked. */
        public boolean nothingLinked() {
            return links.isEmpty();
        }
    }

    public List<AnsweredNeed> needsWithoutInitiative() {
        return needs.stream().filter(AnsweredNeed::withoutInitiative).toList();
    }

    public List<AnsweredNeed> needsWithNothingLinked() {
        return needs.stream().filter(AnsweredNeed::nothingLinked).toList();
    }

    public List<TopicNeed> topicsWithNothingLinked() {
        return topics.stream()
                .filter(topic -> linksAbout(topic.topic()).isEmpty())
                .toList();
    }

    /** What is done about a topic, whichever question about it the links name. */
    public List<EvidenceLink> linksAbout(String topic) {
        return TopicRows.about(
                topic,
                questionnaire,
                needs.stream().flatMap(need -> need.links().stream()).toList());
    }

    /** Key of the topic that a need is about; empty when it is about none. */
    public Optional<String> topicOf(Need need) {
        return TopicRows.topicOf(questionnaire, need);
    }
}
