package org.alcts.portal.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.learning.offering.OfferingFilter;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.ResponseRates;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.results.FilterChoice;
import org.alcts.portal.survey.results.GroupFilter;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members need against what is offered. Computed from numbers that everybody may see: where one is held back, so is what
 * would be computed from it. A topic is <em>wanted</em> when the share of people very or extremely interested is at or above
 * the median of the topics shown, and <em>offered</em> when at least {@link NeedMap#SUPPLY_THRESHOLD} offerings are live in the
 * {@link NeedMap#MONTHS} months before and after today. The first is relative, since interest has no natural measure and every
 * survey would else be all need or none; the second is not, since what is done for one topic takes nothing from another.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class NeedMaps {

    /** In the bank: which sections somebody follows. */
    private static final Pattern FOLLOWS = Pattern.compile("A8\\[([a-z0-9-]+)]");

    /** "None of them" is no section. */
    private static final String NONE = "none";

    private static final String YES = "Y";

    private static final int FIRST = 3;

    private static final Comparator<MapTopic> BY_GAP = Comparator.comparingDouble((MapTopic topic) ->
                    topic.need().gap().orElse(topic.need().interested().share() / 1000))
            .reversed();

    private static final Comparator<MapTopic> BY_CELL = Comparator.comparing(
            topic -> topic.cell().map(Cell::ordinal).orElse(Integer.MAX_VALUE), Comparator.naturalOrder());

    private final SurveyReader surveys;
    private final SurveyResults results;
    private final ResponseRates rates;
    private final EvidenceLinks links;
    private final OfferingLedger ledger;
    private final Topics topics;
    private final Clock clock;

    NeedMaps(
            SurveyReader surveys,
            SurveyResults results,
            ResponseRates rates,
            EvidenceLinks links,
            OfferingLedger ledger,
            Topics topics,
            Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.rates = rates;
        this.links = links;
        this.ledger = ledger;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * @param section key of the section whose followers' needs are asked for; null for everybody's. Where they cannot be
     *     shown alone, everybody's are shown
     * @throws org.springframework.security.access.AccessDeniedException while the survey's results are not for this person
     */
    @Transactional(timeout = 600)
    public NeedMap of(long surveyId, String section) {
        ResultsPage whole = results.of(surveyId);
        List<FilterChoice> followed = results.filters(surveyId).stream()
                .filter(choice -> !key(choice).isEmpty()
                        && !key(choice).equals(NONE)
                        && choice.values().stream().anyMatch(value -> YES.equals(value.code())))
                .toList();
        Optional<ResultsPage> followers = followed.stream()
                .filter(choice -> key(choice).equals(section))
                .findFirst()
                .flatMap(choice -> followers(surveyId, choice));
        return map(
                followers.orElse(whole),
                followers.map(page -> section),
                followed.stream().map(NeedMaps::key).toList());
    }

    private static String key(FilterChoice choice) {
        Matcher follows = FOLLOWS.matcher(choice.field().name());
        return follows.matches() ? follows.group(1) : "";
    }

    private Optional<ResultsPage> followers(long surveyId, FilterChoice choice) {
        try {
            return Optional.of(
                    results.of(surveyId, new GroupFilter(choice.field().name(), YES)));
        } catch (Refused tooFew) {
            return Optional.empty();
        }
    }

    /** What the Board asks first: empty when no survey about topics is over yet. */
    public Optional<UnmetNeeds> unmet() {
        return surveys.over().stream()
                .map(survey -> results.of(survey.id()))
                .filter(page -> !new TopicRows(page).all().isEmpty())
                .findFirst()
                .map(page -> map(page, Optional.empty(), List.of()))
                .map(map -> {
                    List<MapTopic> unmet = map.in(Cell.UNMET);
                    long shown = map.topics().stream()
                            .filter(topic -> topic.cell().isPresent())
                            .count();
                    return new UnmetNeeds(
                            map.survey(),
                            unmet.size(),
                            (int) shown,
                            unmet.stream().limit(FIRST).toList());
                });
    }

    private NeedMap map(ResultsPage page, Optional<String> section, List<String> sections) {
        SurveySummary survey = page.survey();
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusMonths(NeedMap.MONTHS);
        LocalDate to = today.plusMonths(NeedMap.MONTHS);
        List<OfferingRow> live = ledger.all(OfferingFilter.live(from, to));
        TopicRows rows = new TopicRows(page);
        List<EvidenceLink> linked = links.of(survey.id());
        FitRule fit = new FitRule(page.questionnaire().questions(), rows.count());
        List<TopicNeed> needs = rows.all();
        Optional<Double> threshold = median(needs.stream()
                .map(TopicNeed::interested)
                .filter(NeedShare::known)
                .map(NeedShare::share)
                .sorted()
                .toList());
        List<MapTopic> shown = new ArrayList<>(needs.stream()
                .map(need ->
                        topic(need, live, fit, TopicRows.about(need.topic(), page.questionnaire(), linked), threshold))
                .toList());
        shown.sort(BY_CELL.thenComparing(BY_GAP).thenComparing(MapTopic::name));
        return new NeedMap(
                survey,
                page.questionnaire(),
                page.responses(),
                rates.of(survey.id()),
                section,
                sections,
                from,
                to,
                threshold,
                rows.asksWorkplace(),
                rows.asksLevel(),
                fit.pricesAsked(),
                shown);
    }

    private MapTopic topic(
            TopicNeed need, List<OfferingRow> live, FitRule fit, List<EvidenceLink> links, Optional<Double> threshold) {
        String key = need.topic();
        List<OfferingRow> offerings =
                live.stream().filter(row -> row.topics().contains(key)).toList();
        Optional<Cell> cell = threshold
                .filter(median -> need.interested().known())
                .map(median ->
                        Cell.of(need.interested().share() >= median, offerings.size() >= NeedMap.SUPPLY_THRESHOLD));
        Optional<Topic> known = topics.find(key);
        return new MapTopic(
                key,
                need.name(),
                known.isPresent(),
                known.map(Topic::sections).orElse(List.of()),
                need,
                offerings,
                fit.of(offerings),
                links,
                cell);
    }

    /** @param sorted ascending */
    static Optional<Double> median(List<Double> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }
}
