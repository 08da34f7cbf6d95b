package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alcts.portal.board.measure.MeasureKind;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.survey.results.PublicResults;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages: the plan, what is done about it and what came of it, for anybody, without script. */
@Controller
class PublicPages {

    private static final int LINES = 25;
    private static final int NEWEST = 5;
    private static final int OF_OBJECTIVE = 9;

    private final PublishedPlan plan;
    private final PublishedInitiatives initiatives;
    private final PublishedUpdates updates;
    private final PublishedDecisions decisions;
    private final MeasureReader measures;
    private final PublicResults surveys;
    private final PublicTemplates templates;
    private final PublicAnswers answers;
    private final PublicWords words;

    PublicPages(
            PublishedPlan plan,
            PublishedInitiatives initiatives,
            PublishedUpdates updates,
            PublishedDecisions decisions,
            MeasureReader measures,
            PublicResults surveys,
            PublicTemplates templates,
            PublicAnswers answers,
            PublicWords words) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.updates = updates;
        this.decisions = decisions;
        this.measures = measures;
        this.surveys = surveys;
        this.templates = templates;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/public")
    ResponseEntity<byte[]> front(HttpServletRequest request) {
        return page(request, () -> {
            Map<String, Object> model = new HashMap<>();
            Optional<PlanAtAGlance> glance = plan.glance();
            model.put("glance", glance.orElse(null));
            model.put("stages", AskedFilter.STAGES);
            model.put("healths", List.of(Health.values()));
            model.put("decisions", decisions.page(1, NEWEST));
            model.put("updates", updates.page(1, NEWEST));
            model.put("surveys", surveys.all());
            String title = glance.map(one -> one.plan().name()).orElseGet(() -> words.text("public.part.plan"));
            return Optional.of(templates.page(
                    "plan", "plan", "/public", title, words.text("public.plan.description", title), model));
        });
    }

    @GetMapping("/public/goals/{number:[0-9]{1,4}}")
    ResponseEntity<byte[]> goal(HttpServletRequest request, @PathVariable int number) {
        return page(
                request,
                () -> plan.goal(number).map(goal -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("goal", goal);
                    model.put("initiatives", initiatives.ofGoal(number, OF_OBJECTIVE));
                    Map<String, List<MeasurePage>> measured = measures.published().stream()
                            .filter(measure -> measure.standing().objective() != null)
                            .collect(Collectors.groupingBy(
                                    measure -> measure.standing().objective()));
                    model.put("measures", measured);
                    model.put(
                            "trends",
                            trends(measured.values().stream()
                                    .flatMap(List::stream)
                                    .toList()));
                    return templates.page(
                            "goal",
                            "plan",
                            "/public/goals/" + number,
                            words.text("public.goal.title", number, goal.title()),
                            words.text("public.goal.description", goal.title()),
                            model);
                }));
    }

    @GetMapping("/public/initiatives")
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String goal,
            @RequestParam(required = false) String objective,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String page) {
        AskedFilter asked = new AskedFilter(q, goal, objective, unit, stage);
        PublicFilter filter = asked.filter();
        return page(request, () -> {
            PageNumbers numbers =
                    PageNumbers.of(page, LINES, initiatives.count(filter), asked.address("/public/initiatives"));
            Map<String, Object> model = new HashMap<>();
            model.put("filter", filter);
            model.put("numbers", numbers);
            model.put("initiatives", initiatives.page(filter, numbers.page(), LINES));
            model.put("units", initiatives.units());
            model.put("stages", AskedFilter.STAGES);
            model.put("goals", plan.glance().map(PlanAtAGlance::goals).orElse(List.of()));
            model.put("csv", asked.address("/public/data/initiatives.csv").toString());
            return Optional.of(templates.page(
                    "initiatives",
                    "initiatives",
                    "/public/initiatives",
                    words.text("public.part.initiatives"),
                    words.text("public.initiatives.description"),
                    model));
        });
    }

    @GetMapping("/public/initiatives/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> initiative(HttpServletRequest request, @PathVariable long id) {
        return page(
                request,
                () -> initiatives.find(id).map(initiative -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("initiative", initiative);
                    model.put("updates", updates.of(id));
                    model.put("wordings", wordings());
                    return templates.page(
                            "initiative",
                            "initiatives",
                            "/public/initiatives/" + id,
                            initiative.title(),
                            shortened(initiative.what()),
                            model);
                }));
    }

    private Map<String, String> wordings() {
        return plan.glance().stream()
                .flatMap(one -> one.goals().stream())
                .flatMap(goal -> goal.objectives().stream())
                .collect(Collectors.toMap(PublicGoal.Objective::code, PublicGoal.Objective::wording));
    }

    @GetMapping("/public/measures")
    ResponseEntity<byte[]> measures(HttpServletRequest request) {
        return page(request, () -> {
            List<MeasurePage> published = measures.published();
            Map<String, Object> model = new HashMap<>();
            model.put("kinds", List.of(MeasureKind.values()));
            model.put(
                    "measures",
                    published.stream()
                            .collect(Collectors.groupingBy(
                                    measure -> measure.standing().kind())));
            model.put("number", published.size());
            return Optional.of(templates.page(
                    "measures",
                    "measures",
                    "/public/measures",
                    words.text("public.part.measures"),
                    words.text("public.measures.description"),
                    model));
        });
    }

    @GetMapping("/public/measures/{key:[a-z0-9-]{1,60}}")
    ResponseEntity<byte[]> measure(HttpServletRequest request, @PathVariable String key) {
        return page(
                request,
                () -> measures.published().stream()
                        .filter(measure -> measure.standing().key().equals(key))
                        .findFirst()
                        .map(measure -> {
                            Map<String, Object> model = new HashMap<>();
                            model.put("measure", measure);
                            model.put("trend", Trend.of(measure).orElse(null));
                            return templates.page(
                                    "measure",
                                    "measures",
                                    "/public/measures/" + key,
                                    measure.standing().name(),
                                    shortened(measure.definition()),
                                    model);
                        }));
    }

    @GetMapping("/public/decisions")
    ResponseEntity<byte[]> decisions(HttpServletRequest request, @RequestParam(required = false) String page) {
        return page(request, () -> {
            PageNumbers numbers = PageNumbers.of(page, LINES, decisions.count(), Links.to("/public/decisions"));
            return Optional.of(templates.page(
                    "decisions",
                    "decisions",
                    "/public/decisions",
                    words.text("public.part.decisions"),
                    words.text("public.decisions.description"),
                    Map.of("numbers", numbers, "decisions", decisions.page(numbers.page(), LINES))));
        });
    }

    @GetMapping("/public/surveys")
    ResponseEntity<byte[]> surveys(HttpServletRequest request) {
        return page(
                request,
                () -> Optional.of(templates.page(
                        "surveys",
                        "surveys",
                        "/public/surveys",
                        words.text("public.part.surveys"),
                        words.text("public.surveys.description"),
                        Map.of("surveys", surveys.all()))));
    }

    @GetMapping("/public/surveys/{code:[A-Za-z0-9-]{1,40}}")
    ResponseEntity<byte[]> survey(HttpServletRequest request, @PathVariable String code) {
        return page(
                request,
                () -> surveys.find(code).map(found -> {
                    ResultTables tables = new ResultTables(found.questionnaire(), words);
                    return templates.page(
                            "survey",
                            "surveys",
                            "/public/surveys/" + code,
                            found.survey().title(),
                            words.text(
                                    "public.survey.description", found.survey().unitName()),
                            Map.of(
                                    "survey",
                                    found.survey(),
                                    "results",
                                    found,
                                    "questions",
                                    found.questions().stream().map(tables::of).toList()));
                }));
    }

    @GetMapping("/public/data")
    ResponseEntity<byte[]> data(HttpServletRequest request) {
        return page(
                request,
                () -> Optional.of(templates.page(
                        "data",
                        "data",
                        "/public/data",
                        words.text("public.part.data"),
                        words.text("public.data.description"),
                        Map.of("surveys", surveys.all()))));
    }

    /** Whatever else is asked for. */
    @GetMapping("/public/**")
    ResponseEntity<byte[]> nothing() {
        throw new NotPublic();
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Supplier<Optional<byte[]>> make) {
        return answers.answer(request, PublicAnswers.HTML, make);
    }

    private static Map<String, Trend> trends(List<MeasurePage> measures) {
        Map<String, Trend> trends = new HashMap<>();
        measures.forEach(measure -> Trend.of(measure)
                .ifPresent(trend -> trends.put(measure.standing().key(), trend)));
        return trends;
    }

    private static String shortened(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
