package org.alcts.portal.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members said they need, survey by survey, and what the plan does about it. Once a survey is over. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class LearningNeeds {

    /** So many of the strongest needs are shown even where nothing is done about them. */
    private static final int STRONGEST = 5;

    private final SurveyReader surveys;
    private final SurveyResults results;
    private final EvidenceLinks links;

    LearningNeeds(SurveyReader surveys, SurveyResults results, EvidenceLinks links) {
        this.surveys = surveys;
        this.results = results;
        this.links = links;
    }

    /** Those that are over, the one that closed last first. */
    public List<SurveySummary> surveys() {
        return surveys.over();
    }

    /** @throws org.springframework.security.access.AccessDeniedException while its results are not for this person */
    public SurveyNeeds of(long surveyId) {
        ResultsPage page = results.of(surveyId);
        TopicRows rows = new TopicRows(page);
        NeedCount count = rows.count();
        List<TopicNeed> topics = new ArrayList<>(rows.all());
        topics.sort(Comparator.comparingDouble((TopicNeed topic) ->
                        topic.gap().orElse(topic.interested().share() / 1000))
                .reversed());
        Map<Need, List<EvidenceLink>> linked = links.of(surveyId).stream()
                .collect(Collectors.groupingBy(
                        link -> new Need(link.field(), link.choice()), LinkedHashMap::new, Collectors.toList()));
        List<EvidenceLink> all = linked.values().stream().flatMap(List::stream).toList();
        topics.stream()
                .filter(topic -> topic.interested().known())
                .sorted(Comparator.comparingDouble(
                                (TopicNeed topic) -> topic.interested().share())
                        .reversed())
                .limit(STRONGEST)
                // One that is linked by another of its questions stands under that already.
                .filter(topic -> TopicRows.about(topic.topic(), page.questionnaire(), all)
                        .isEmpty())
                .forEach(topic -> linked.putIfAbsent(topic.need(), List.of()));
        List<SurveyNeeds.AnsweredNeed> needs = linked.entrySet().stream()
                .map(entry -> new SurveyNeeds.AnsweredNeed(entry.getKey(), count.of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(
                                (SurveyNeeds.AnsweredNeed need) -> need.said().share())
                        .reversed())
                .toList();
        return new SurveyNeeds(
                page.survey(),
                page.questionnaire(),
                page.responses(),
                needs,
                rows.asksWorkplace(),
                rows.asksLevel(),
                topics);
    }
}
