package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what a SurveyJS definition holds: pages of elements, panels within panels, texts in one or several languages. */
final class SurveyJsInspector {

    private static final int DEEPEST = 30;

    private final JsonNode survey;
    private final Map<String, Integer> types = new TreeMap<>();
    private final Set<String> languages = new LinkedHashSet<>();
    private final List<NotCarried> notCarried = new ArrayList<>();
    private int subQuestions;
    private int answers;
    private int relevances;

    private SurveyJsInspector(JsonNode survey) {
        this.survey = survey;
    }

    /** @throws FileRefused when it is no JSON, or no survey */
    static SurveyInspection inspect(byte[] file) {
        FileRefused.unlessFits(file.length, LssTables.LARGEST_FILE);
        try {
            JsonNode survey = JsonMapper.shared().readTree(file);
            if (!survey.has("pages") && !survey.has("elements") && !survey.has("questions")) {
                throw new FileRefused("This JSON is no survey: it has neither pages nor elements.");
            }
            return new SurveyJsInspector(survey).inspection();
        } catch (JacksonException e) {
            throw new FileRefused("This is no well-formed JSON: " + e.getOriginalMessage(), e);
        }
    }

    private SurveyInspection inspection() {
        languages.add(survey.path("locale").asString("en"));
        text(survey.path("title"));
        JsonNode pages = survey.path("pages");
        for (JsonNode page : pages) {
            text(page.path("title"));
            condition("page " + page.path("name").asString(""), page);
            elements(page, 0);
        }
        elements(survey, 0);
        report("triggers", survey.path("triggers").size(), "what happens by itself has no counterpart");
        report("calculatedValues", survey.path("calculatedValues").size(), "a computed value is not asked for");
        return new SurveyInspection(
                "SurveyJS",
                "",
                plain(survey.path("title")),
                List.copyOf(languages),
                Math.max(1, pages.size()),
                types.values().stream().mapToInt(Integer::intValue).sum(),
                subQuestions,
                answers,
                0,
                relevances,
                types,
                List.copyOf(notCarried));
    }

    private void elements(JsonNode parent, int depth) {
        if (depth > DEEPEST) {
            throw new FileRefused("The survey is nested deeper than any is.");
        }
        for (String list : List.of("elements", "questions")) {
            for (JsonNode element : parent.path(list)) {
                if ("panel".equals(element.path("type").asString(""))) {
                    condition("panel " + element.path("name").asString(""), element);
                    elements(element, depth + 1);
                } else {
                    question(element);
                }
            }
        }
    }

    private void question(JsonNode question) {
        String type = question.path("type").asString("text");
        String name = "question " + question.path("name").asString("");
        types.merge(type, 1, Integer::sum);
        text(question.path("title"));
        if (!SurveyJsQuestions.hasCounterpart(question)) {
            notCarried.add(new NotCarried(name, SurveyJsQuestions.reason(type)));
        }
        condition(name, question);
        subQuestions += question.path("rows").size() + question.path("items").size();
        answers += question.path("choices").size() + question.path("rateValues").size();
        if ("matrix".equals(type)) {
            answers += question.path("columns").size();
        }
        for (String list : List.of("choices", "rows", "columns", "items", "rateValues")) {
            question.path(list).forEach(one -> text(one.path("text")));
        }
    }

    private void condition(String name, JsonNode node) {
        String expression = node.path("visibleIf").asString("");
        if (expression.isBlank()) {
            return;
        }
        relevances++;
        if (expression.contains("{panel.") || expression.contains("{row.")) {
            notCarried.add(new NotCarried("condition of " + name, "it asks within a repeated group"));
        }
    }

    private void report(String item, int number, String reason) {
        if (number > 0) {
            notCarried.add(new NotCarried(item + " (" + number + ")", reason));
        }
    }

    /** A text is a string, or one for each language. */
    private void text(JsonNode text) {
        text.propertyNames().forEach(language -> {
            if (!language.equals("default")) {
                languages.add(language);
            }
        });
    }

    private static String plain(JsonNode text) {
        return text.isString() ? text.asString() : text.path("default").asString("");
    }
}
