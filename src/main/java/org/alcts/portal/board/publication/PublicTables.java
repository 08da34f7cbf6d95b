package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.survey.results.PublicResults;
import org.alcts.portal.survey.results.PublicSurvey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public pages say as CSV. */
@Controller
@RequestMapping("/public/data")
@CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
class PublicTables {

    private final PublishedPlan plan;
    private final PublishedInitiatives initiatives;
    private final PublishedUpdates updates;
    private final PublishedDecisions decisions;
    private final MeasureReader measures;
    private final PublicResults surveys;
    private final PublicWords words;
    private final CsvAnswers answers;

    PublicTables(
            PublishedPlan plan,
            PublishedInitiatives initiatives,
            PublishedUpdates updates,
            PublishedDecisions decisions,
            MeasureReader measures,
            PublicResults surveys,
            PublicWords words,
            CsvAnswers answers) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.updates = updates;
        this.decisions = decisions;
        this.measures = measures;
        this.surveys = surveys;
        this.words = words;
        this.answers = answers;
    }

    @GetMapping("/plan.csv")
    void plan(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlanAtAGlance glance = plan.glance().orElseThrow(NotPublic::new);
        answers.write(request, response, "plan", ObjectiveLines.COLUMNS, row -> ObjectiveLines.each(glance, row));
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
        answers.write(request, response, "initiatives", InitiativeLines.COLUMNS, row -> initiatives.each(filter, row));
    }

    @GetMapping("/updates.csv")
    void updates(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(request, response, "updates", UpdateLines.COLUMNS, updates::each);
    }

    @GetMapping("/decisions.csv")
    void decisions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PublicDecision> all = decisions.page(1, Integer.MAX_VALUE);
        answers.write(request, response, "decisions", DecisionLines.COLUMNS, all::forEach);
    }

    @GetMapping("/measures.csv")
    void measures(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(
                request,
                response,
                "measures",
                MeasureLines.COLUMNS,
                row -> MeasureLines.each(measures.published(), row));
    }

    @GetMapping("/surveys.csv")
    void surveys(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PublicSurvey> all = surveys.all();
        answers.write(request, response, "surveys", SurveyLines.COLUMNS, all::forEach);
    }

    @GetMapping("/surveys/{code:[A-Za-z0-9-]{1,40}}.csv")
    void survey(HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        ResultLines table = new ResultLines(surveys.find(code).orElseThrow(NotPublic::new), words);
        answers.write(request, response, "survey-" + code, table.columns(), table::each);
    }
}
