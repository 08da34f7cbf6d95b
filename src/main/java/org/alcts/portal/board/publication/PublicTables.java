package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.platform.csv.CsvExport;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.Interval;
import org.alcts.portal.survey.results.PublicResults;
import org.alcts.portal.survey.results.PublicResultsPage;
import org.alcts.portal.survey.results.PublicSurvey;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** What the public pages say as CSV, written line by line. Headings are the names of the JSON's fields: they are for programs, too. */
@Controller
@RequestMapping("/public/data")
@CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
class PublicTables {

    private static final String SUPPRESSED = "suppressed";

    private final PublishedPlan plan;
    private final PublishedInitiatives initiatives;
    private final PublishedUpdates updates;
    private final PublishedDecisions decisions;
    private final MeasureReader measures;
    private final PublicResults surveys;
    private final PublicStamp stamp;
    private final PublicWords words;

    PublicTables(
            PublishedPlan plan,
            PublishedInitiatives initiatives,
            PublishedUpdates updates,
            PublishedDecisions decisions,
            MeasureReader measures,
            PublicResults surveys,
            PublicStamp stamp,
            PublicWords words) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.updates = updates;
        this.decisions = decisions;
        this.measures = measures;
        this.surveys = surveys;
        this.stamp = stamp;
        this.words = words;
    }

    @GetMapping("/plan.csv")
    void plan(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlanAtAGlance glance = plan.glance().orElseThrow(NotPublic::new);
        write(
                request,
                response,
                "plan",
                List.of("goal", "title", "objective", "wording", "active", "all"),
                csv -> glance.goals()
                        .forEach(goal -> goal.objectives()
                                .forEach(objective -> csv.row(
                                        goal.number(),
                                        goal.title(),
                                        objective.code(),
                                        objective.wording(),
                                        objective.active(),
                                        objective.all()))));
    }

    @GetMapping("/initiatives.csv")
    void initiatives(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String goal,
            @RequestParam(required = false) String objective,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String stage)
            throws IOException {
        PublicFilter filter = new AskedFilter(q, goal, objective, unit, stage).filter();
        List<String> columns = List.of(
                "id",
                "address",
                "title",
                "objectives",
                "leadUnit",
                "leadOffice",
                "partners",
                "reach",
                "stage",
                "stageSince",
                "approvedOn",
                "health",
                "percentDone",
                "overdue",
                "lastUpdateOn",
                "start",
                "startConference",
                "target",
                "targetConference",
                "what",
                "forWhom",
                "benefit",
                "expectedOutcome",
                "outcomeMeasure",
                "outcome",
                "closingReason",
                "milestones",
                "illustrative");
        write(
                request,
                response,
                "initiatives",
                columns,
                csv -> initiatives.each(
                        filter,
                        one -> csv.row(
                                one.id(),
                                one.address(),
                                one.title(),
                                String.join("; ", one.objectives()),
                                one.leadUnit().name(),
                                one.leadOffice(),
                                one.partners().stream().map(PublicUnit::name).collect(Collectors.joining("; ")),
                                one.reach(),
                                one.stage(),
                                one.stageSince(),
                                one.approvedOn(),
                                one.health(),
                                one.percentDone(),
                                one.overdue(),
                                one.lastUpdateOn(),
                                one.start().day(),
                                one.start().conference(),
                                one.target().day(),
                                one.target().conference(),
                                one.what(),
                                one.forWhom(),
                                one.benefit(),
                                one.expectedOutcome(),
                                one.outcomeMeasure(),
                                one.outcome(),
                                one.closingReason(),
                                one.milestones().stream()
                                        .map(milestone -> milestone.title() + " (due " + milestone.due()
                                                + (milestone.done() == null ? "" : ", done " + milestone.done()) + ")")
                                        .collect(Collectors.joining("; ")),
                                one.illustrative())));
    }

    @GetMapping("/updates.csv")
    void updates(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> columns = List.of(
                "id",
                "initiativeId",
                "initiative",
                "address",
                "unit",
                "kind",
                "day",
                "office",
                "text",
                "stage",
                "percentDone");
        write(
                request,
                response,
                "updates",
                columns,
                csv -> updates.each(one -> csv.row(
                        one.id(),
                        one.initiativeId(),
                        one.initiative(),
                        one.address(),
                        one.unit(),
                        one.kind(),
                        one.day(),
                        one.office(),
                        one.text(),
                        one.stage(),
                        one.percentDone())));
    }

    @GetMapping("/decisions.csv")
    void decisions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> columns = List.of(
                "id",
                "subject",
                "title",
                "address",
                "unit",
                "reach",
                "votedOn",
                "manner",
                "votesFor",
                "votesAgainst",
                "abstained",
                "absent",
                "recused",
                "reason",
                "confirmedOn");
        List<PublicDecision> all = decisions.page(1, Integer.MAX_VALUE);
        write(
                request,
                response,
                "decisions",
                columns,
                csv -> all.forEach(one -> csv.row(
                        one.id(),
                        one.subject(),
                        one.title(),
                        one.address(),
                        one.unit().name(),
                        one.reach(),
                        one.votedOn(),
                        one.manner(),
                        one.votes() == null ? null : one.votes().votesFor(),
                        one.votes() == null ? null : one.votes().votesAgainst(),
                        one.votes() == null ? null : one.votes().abstained(),
                        one.votes() == null ? null : one.votes().absent(),
                        one.votes() == null ? null : one.votes().recused(),
                        one.reason(),
                        one.confirmedOn())));
    }

    /** A line for each value of a series; one without value for a measure that has none. */
    @GetMapping("/measures.csv")
    void measures(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> columns = List.of(
                "key",
                "name",
                "objective",
                "kind",
                "unit",
                "currency",
                "day",
                "value",
                "noData",
                "count",
                "of",
                "note",
                "source",
                "origin",
                "edition",
                "enteredOn",
                "corrected");
        write(
                request,
                response,
                "measures",
                columns,
                csv -> measures.published().forEach(measure -> {
                    var standing = measure.standing();
                    measure.series()
                            .forEach(entry -> csv.row(
                                    standing.key(),
                                    standing.name(),
                                    standing.objective(),
                                    standing.kind(),
                                    standing.unit(),
                                    standing.currency(),
                                    entry.asOf(),
                                    entry.value() == null ? null : entry.value().toPlainString(),
                                    entry.value() == null,
                                    entry.counted(),
                                    entry.countedOf(),
                                    entry.note(),
                                    entry.source(),
                                    entry.origin(),
                                    entry.edition(),
                                    entry.enteredOn(),
                                    entry.replaced()));
                }));
    }

    @GetMapping("/surveys.csv")
    void surveys(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> columns =
                List.of("code", "title", "unit", "opened", "closed", "asked", "answered", "publishedOn", "threshold");
        List<PublicSurvey> all = surveys.all();
        write(
                request,
                response,
                "surveys",
                columns,
                csv -> all.forEach(one -> csv.row(
                        one.code(),
                        one.title(),
                        one.unitName(),
                        one.opened(),
                        one.closed(),
                        one.asked(),
                        one.answered(),
                        one.publishedOn(),
                        one.threshold())));
    }

    /** What is held back says so in each of its cells: it is neither nought nor missing. */
    @GetMapping("/surveys/{code:[A-Za-z0-9-]{1,40}}.csv")
    void survey(HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        PublicResultsPage results = surveys.find(code).orElseThrow(NotPublic::new);
        ResultTables labels = new ResultTables(results.questionnaire(), words);
        List<String> columns = List.of(
                "question",
                "questionText",
                "field",
                "fieldLabel",
                "base",
                "code",
                "label",
                "count",
                "hidden",
                "share",
                "shareFrom",
                "shareTo",
                "mean",
                "median");
        write(
                request,
                response,
                "survey-" + code,
                columns,
                csv -> results.questions().forEach(question -> rows(csv, question, labels)));
    }

    private static void rows(CsvExport csv, QuestionResult question, ResultTables labels) {
        int place = 0;
        for (FieldResult field : question.fields()) {
            place++;
            String label = labels.label(field.field(), place);
            if (field.values().isEmpty()) {
                csv.row(
                        question.question().code(),
                        labels.text(question.question()),
                        field.field().name(),
                        label,
                        count(field.base()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            for (ValueResult value : field.values()) {
                boolean hidden = !value.count().isShown();
                csv.row(
                        question.question().code(),
                        labels.text(question.question()),
                        field.field().name(),
                        label,
                        count(field.base()),
                        value.code(),
                        labels.label(question.question(), value),
                        count(value.count()),
                        value.count().hiding().orElse(null),
                        hidden ? SUPPRESSED : value.share().orElse(null),
                        hidden
                                ? SUPPRESSED
                                : value.interval().map(Interval::from).orElse(null),
                        hidden ? SUPPRESSED : value.interval().map(Interval::to).orElse(null),
                        field.mean().orElse(null),
                        field.median().orElse(null));
            }
        }
    }

    private static Object count(Figure figure) {
        return figure.isShown() ? (Object) figure.number() : SUPPRESSED;
    }

    private interface Table {
        void into(CsvExport csv);
    }

    /** The tag says of what it would be written, so that nothing is written for somebody who has it already. */
    private void write(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> columns, Table table)
            throws IOException {
        String made = request.getRequestURI() + "?" + request.getQueryString() + " " + stamp.now();
        response.setHeader(HttpHeaders.CACHE_CONTROL, PublicAnswers.maxAge().getHeaderValue());
        if (new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8)) + "\"")) {
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        try (CsvExport csv = new CsvExport(response.getOutputStream(), columns)) {
            table.into(csv);
        }
    }
}
