package org.alcts.portal.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Question;
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

    /** In the bank: own interest in topics, the workplace's need of them, where one stands. */
    private static final String INTEREST = "T1";

    private static final String WORKPLACE = "T2";
    private static final String LEVEL = "T3";

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
        NeedCount count = new NeedCount(page);
        List<TopicNeed> topics = topics(page, count);
        Map<Need, List<EvidenceLink>> linked = links.of(surveyId).stream()
                .collect(Collectors.groupingBy(
                        link -> new Need(link.field(), link.choice()), LinkedHashMap::new, Collectors.toList()));
        topics.stream()
                .filter(topic -> topic.interested().known())
                .sorted(Comparator.comparingDouble(
                                (TopicNeed topic) -> topic.interested().share())
                        .reversed())
                .limit(STRONGEST)
                .forEach(topic -> linked.putIfAbsent(topic.need(), List.of()));
        List<SurveyNeeds.AnsweredNeed> needs = linked.entrySet().stream()
                .map(entry -> new SurveyNeeds.AnsweredNeed(entry.getKey(), count.of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(
                                (SurveyNeeds.AnsweredNeed need) -> need.said().share())
                        .reversed())
                .toList();
        return new SurveyNeeds(page.survey(), page.questionnaire(), page.responses(), needs, topics);
    }

    private static List<TopicNeed> topics(ResultsPage page, NeedCount count) {
        List<TopicNeed> topics = new ArrayList<>();
        asked(page, INTEREST)
                .ifPresent(question -> question.fields().stream()
                        .filter(field -> field.row().isPresent())
                        .forEach(field -> topics.add(new TopicNeed(
                                new Need(field.name(), null),
                                count.of(new Need(field.name(), null)),
                                same(page, WORKPLACE, field, count),
                                same(page, LEVEL, field, count)))));
        topics.sort(Comparator.comparingDouble((TopicNeed topic) ->
                        topic.gap().orElse(topic.interested().share() / 1000))
                .reversed());
        return topics;
    }

    /** What another question says of the same topic. */
    private static NeedShare same(ResultsPage page, String identity, Field topic, NeedCount count) {
        String code = topic.row().orElseThrow().code();
        return asked(page, identity)
                .flatMap(question -> question.fields().stream()
                        .filter(field -> field.row()
                                .filter(row -> row.code().equals(code))
                                .isPresent())
                        .findFirst())
                .map(field -> count.of(new Need(field.name(), null)))
                .orElse(NeedShare.HIDDEN);
    }

    private static Optional<Question> asked(ResultsPage page, String identity) {
        return page.questionnaire().questions().stream()
                .filter(question -> question.identity().equals(identity))
                .findFirst();
    }
}
