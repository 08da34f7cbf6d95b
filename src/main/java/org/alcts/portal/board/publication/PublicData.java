package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.PerformanceIndicators;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.survey.results.PublicResults;
import org.alcts.portal.survey.results.PublicResultsPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What the public pages say as JSON and StratML, for programs, from wherever they run. {@link PublicTables} has it as CSV. */
@Controller
@RequestMapping("/public/data")
@CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
class PublicData {

    static final int SIZE = 100;
    private static final int LARGEST_SIZE = 500;

    private final PublishedPlan plan;
    private final PublishedInitiatives initiatives;
    private final PublishedUpdates updates;
    private final PublishedDecisions decisions;
    private final MeasureReader measures;
    private final PerformanceIndicators indicators;
    private final PublicResults surveys;
    private final PublicAnswers answers;
    private final PublicAddresses addresses;
    private final PublicReader reader;
    private final PublicWords words;
    private final OpenApi openApi;
    private final JsonMapper json;
    private final String licence;

    PublicData(
            PublishedPlan plan,
            PublishedInitiatives initiatives,
            PublishedUpdates updates,
            PublishedDecisions decisions,
            MeasureReader measures,
            PerformanceIndicators indicators,
            PublicResults surveys,
            PublicAnswers answers,
            PublicAddresses addresses,
            PublicReader reader,
            PublicWords words,
            OpenApi openApi,
            JsonMapper json,
            @Value("${portal.public.licence}") String licence) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.updates = updates;
        this.decisions = decisions;
        this.measures = measures;
        this.indicators = indicators;
        this.surveys = surveys;
        this.answers = answers;
        this.addresses = addresses;
        this.reader = reader;
        this.words = words;
        this.openApi = openApi;
        this.json = json;
        this.licence = licence;
    }

    @GetMapping("/plan.json")
    ResponseEntity<byte[]> plan(HttpServletRequest request) {
        return json(
                request, () -> plan.glance().map(glance -> OpenPlan.of(glance, reader.today(), licence, addresses)));
    }

    @GetMapping("/initiatives.json")
    ResponseEntity<byte[]> initiatives(
            HttpServletRequest request,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String goal,
            @RequestParam(required = false) String objective,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size) {
        AskedFilter asked = new AskedFilter(q, goal, objective, unit, stage);
        PublicFilter filter = asked.filter();
        return json(request, () -> {
            int lines = size(size);
            PageNumbers numbers = PageNumbers.of(
                    page, lines, initiatives.count(filter), sized(asked.address(path("initiatives")), lines));
            return Optional.of(paged(numbers, lines, initiatives.page(filter, numbers.page(), lines)));
        });
    }

    @GetMapping("/updates.json")
    ResponseEntity<byte[]> updates(
            HttpServletRequest request,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size) {
        return json(request, () -> {
            int lines = size(size);
            PageNumbers numbers = PageNumbers.of(page, lines, updates.count(), sized(Links.to(path("updates")), lines));
            return Optional.of(paged(numbers, lines, updates.page(numbers.page(), lines)));
        });
    }

    @GetMapping("/decisions.json")
    ResponseEntity<byte[]> decisions(
            HttpServletRequest request,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size) {
        return json(request, () -> {
            int lines = size(size);
            PageNumbers numbers =
                    PageNumbers.of(page, lines, decisions.count(), sized(Links.to(path("decisions")), lines));
            return Optional.of(paged(numbers, lines, decisions.page(numbers.page(), lines)));
        });
    }

    @GetMapping("/measures.json")
    ResponseEntity<byte[]> measures(HttpServletRequest request) {
        return json(
                request,
                () -> Optional.of(whole(measures.published().stream()
                        .map(measure -> OpenMeasure.of(measure, addresses))
                        .toList())));
    }

    @GetMapping("/surveys.json")
    ResponseEntity<byte[]> surveys(HttpServletRequest request) {
        return json(request, () -> Optional.of(whole(surveys.all())));
    }

    @GetMapping("/surveys/{code:[A-Za-z0-9-]{1,40}}.json")
    ResponseEntity<byte[]> survey(HttpServletRequest request, @PathVariable String code) {
        return json(request, () -> surveys.find(code).map(this::open));
    }

    @GetMapping("/plan.stratml.xml")
    ResponseEntity<byte[]> stratml(HttpServletRequest request) {
        return answers.answer(
                request,
                MediaType.APPLICATION_XML,
                () -> plan.glance().map(glance -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    StratmlDocument.write(glance.plan(), out);
                    return out.toByteArray();
                }));
    }

    @GetMapping("/performance.stratml.xml")
    ResponseEntity<byte[]> performance(HttpServletRequest request) {
        return answers.answer(
                request,
                MediaType.APPLICATION_XML,
                () -> plan.glance().map(glance -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    StratmlDocument.writePerformance(glance.plan(), indicators.published(), out);
                    return out.toByteArray();
                }));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openApi(HttpServletRequest request) {
        return answers.answer(
                request,
                MediaType.APPLICATION_JSON,
                () -> Optional.of(openApi.document().getBytes(StandardCharsets.UTF_8)));
    }

    private OpenSurvey open(PublicResultsPage results) {
        return OpenSurvey.of(
                results, new ResultTables(results.questionnaire(), words), words, reader.today(), licence, addresses);
    }

    private <T> DataPage<T> paged(PageNumbers numbers, int size, List<T> items) {
        return new DataPage<>(reader.today(), licence, numbers.page(), size, numbers.total(), numbers.after(), items);
    }

    /** A list that is never long enough for pages. */
    private <T> DataPage<T> whole(List<T> items) {
        return new DataPage<>(reader.today(), licence, 1, items.size(), items.size(), null, items);
    }

    private <T> ResponseEntity<byte[]> json(HttpServletRequest request, Supplier<Optional<T>> make) {
        return answers.answer(
                request, MediaType.APPLICATION_JSON, () -> make.get().map(json::writeValueAsBytes));
    }

    private String path(String name) {
        return addresses.of("/public/data/" + name + ".json");
    }

    private static Links sized(Links links, int size) {
        return size == SIZE ? links : links.with("size", size);
    }

    private static int size(String asked) {
        return Math.clamp(PageNumbers.number(asked).orElse(SIZE), 1, LARGEST_SIZE);
    }
}
