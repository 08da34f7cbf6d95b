package org.alcts.portal.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.learning.offering.OfferingFilter;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a topic from survey to survey: what was said, what the plan took up, what was offered, what was said next. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class TopicChains {

    private final SurveyReader surveys;
    private final SurveyResults results;
    private final EvidenceLinks links;
    private final OfferingLedger ledger;
    private final Topics topics;
    private final Clock clock;

    TopicChains(
            SurveyReader surveys,
            SurveyResults results,
            EvidenceLinks links,
            OfferingLedger ledger,
            Topics topics,
            Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.links = links;
        this.ledger = ledger;
        this.topics = topics;
        this.clock = clock;
    }

    /** Empty when there is no such topic. */
    public Optional<TopicChain> of(String topic) {
        return topics.find(topic).filter(known -> known.use() != TopicUse.THEME).map(known -> {
            List<ResultsPage> pages = pages();
            OfferingFilter about = new OfferingFilter(null, null, null, null, null, topic, null, null, null, false);
            return new TopicChain(
                    topic,
                    known.name().in("en", "en"),
                    known.sections(),
                    waves(topic, pages),
                    linked(topic, pages),
                    ledger.all(about));
        });
    }

    /** What each survey said of each of these topics; the surveys are read once for all. */
    public Map<String, List<TopicWave>> waves(Collection<String> keys) {
        List<ResultsPage> pages = pages();
        Map<String, List<TopicWave>> waves = new LinkedHashMap<>();
        keys.forEach(key -> waves.put(key, waves(key, pages)));
        return waves;
    }

    private List<ResultsPage> pages() {
        return surveys.over().stream().map(survey -> results.of(survey.id())).toList();
    }

    private List<TopicWave> waves(String topic, List<ResultsPage> pages) {
        List<TopicWave> waves = new ArrayList<>();
        for (ResultsPage page : pages) {
            TopicRows rows = new TopicRows(page);
            rows.of(topic).ifPresent(need -> waves.add(TopicWave.of(page.survey(), need, rows, clock)));
        }
        waves.sort(Comparator.comparing(TopicWave::closed));
        return waves;
    }

    private List<EvidenceLink> linked(String topic, List<ResultsPage> pages) {
        Map<Long, List<Need>> needs = new LinkedHashMap<>();
        pages.forEach(page -> needs.put(page.survey().id(), new TopicRows(page).needs(topic)));
        return links.ofSurveysThatAreOver().stream()
                .filter(link ->
                        needs.getOrDefault(link.surveyId(), List.of()).stream().anyMatch(need -> isAbout(link, need)))
                .sorted(Comparator.comparing(EvidenceLink::linkedOn))
                .toList();
    }

    /** A single answer about the topic counts as well as all of them. */
    private static boolean isAbout(EvidenceLink link, Need need) {
        return link.field().equals(need.field())
                && (need.choice() == null || need.choice().equals(link.choice()));
    }
}
