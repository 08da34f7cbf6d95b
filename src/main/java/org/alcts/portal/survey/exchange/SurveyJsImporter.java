package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.questionnaire.Keys;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a questionnaire of a SurveyJS definition; panels are taken apart, their conditions hold for each question in them. */
final class SurveyJsImporter {

    private static final int DEEPEST = 30;

    /** A question of theirs before conditions are read, which may ask about any other. */
    private record Begun(Question question, String name, List<String> visibleIf) {}

    private final JsonNode survey;
    private final String language;
    private final Set<String> languages = new LinkedHashSet<>();
    private final ImportReport.Writer report = new ImportReport.Writer();
    private final SurveyJsAnswers answers = new SurveyJsAnswers();
    private final Set<String> taken = new HashSet<>();

    private SurveyJsImporter(JsonNode survey) {
        this.survey = survey;
        this.language = survey.path("locale").asString("en");
        languages.add(language);
    }

    /** @throws FileRefused when it is no JSON, or no survey */
    static ImportedSurvey read(byte[] file) {
        FileRefused.unlessFits(file.length, LssTables.LARGEST_FILE);
        try {
            JsonNode survey = JsonMapper.shared().readTree(file);
            if (!survey.has("pages") && !survey.has("elements") && !survey.has("questions")) {
                throw new FileRefused("This JSON is no survey: it has neither pages nor elements.");
            }
            return new SurveyJsImporter(survey).imported();
        } catch (JacksonException e) {
            throw new FileRefused("This is no well-formed JSON: " + e.getOriginalMessage(), e);
        }
    }

    private ImportedSurvey imported() {
        List<JsonNode> sources = new ArrayList<>();
        survey.path("pages").forEach(sources::add);
        if (survey.has("elements") || survey.has("questions")) {
            sources.add(survey);
        }
        Map<JsonNode, List<Begun>> begun = new LinkedHashMap<>();
        for (JsonNode source : sources) {
            List<Begun> questions = new ArrayList<>();
            elements(source, List.of(), questions, 0);
            begun.put(source, questions);
        }
        List<Page> pages = new ArrayList<>();
        begun.forEach((source, questions) -> pages.add(page(source, questions)));
        report.carried(Kind.SETTING, "title and texts around the questions");
        lost("triggers", "what happens by itself has no counterpart");
        lost("calculatedValues", "a computed value is not asked for");
        Text title = text(survey.path("title"));
        List<String> others =
                languages.stream().filter(one -> !one.equals(language)).toList();
        return new ImportedSurvey(
                "SurveyJS",
                "",
                new Questionnaire(
                        language,
                        others,
                        title.isEmpty() ? Text.of(language, "Imported survey") : title,
                        text(survey.path("description")),
                        text(survey.path("completedHtml")),
                        pages),
                report.report());
    }

    private void lost(String list, String why) {
        int number = survey.path(list).size();
        if (number > 0) {
            report.lost(Kind.SETTING, list + " (" + number + ")", why);
        }
    }

    private Page page(JsonNode source, List<Begun> begun) {
        boolean root = source == survey;
        String name = root ? "" : source.path("name").asString("");
        report.carried(Kind.PAGE, "page " + name);
        List<Question> questions = new ArrayList<>();
        for (Begun one : begun) {
            List<String> parts = new ArrayList<>();
            for (String visibleIf : one.visibleIf()) {
                condition("condition of question " + one.name(), visibleIf).ifPresent(parts::add);
            }
            String joined = parts.size() == 1
                    ? parts.getFirst()
                    : parts.stream()
                            .map(part -> "(" + part + ")")
                            .reduce((a, b) -> a + " and " + b)
                            .orElse("");
            questions.add(one.question().edit().condition(joined).done());
        }
        String condition = root
                ? ""
                : condition(
                                "condition of page " + name,
                                source.path("visibleIf").asString(""))
                        .orElse("");
        return new Page(
                Keys.random(),
                root ? Text.NONE : text(source.path("title")),
                root ? Text.NONE : text(source.path("description")),
                condition,
                "random".equals(source.path("questionsOrder").asString(""))
                        || "random".equals(source.path("questionOrder").asString("")),
                questions);
    }

    private Optional<String> condition(String item, String expression) {
        if (expression.isBlank()) {
            return Optional.empty();
        }
        try {
            String condition = SurveyJsExpression.translate(expression, answers).print();
            report.carried(Kind.CONDITION, item);
            return Optional.of(condition);
        } catch (LsRelevance.NotCarried why) {
            report.lost(Kind.CONDITION, item, why.getMessage() + "; it is always shown");
            return Optional.empty();
        }
    }

    private void elements(JsonNode parent, List<String> around, List<Begun> into, int depth) {
        if (depth > DEEPEST) {
            throw new FileRefused("The survey is nested deeper than any is.");
        }
        for (String list : List.of("elements", "questions")) {
            for (JsonNode element : parent.path(list)) {
                String visibleIf = element.path("visibleIf").asString("");
                List<String> conditions = new ArrayList<>(around);
                if (!visibleIf.isBlank()) {
                    conditions.add(visibleIf);
                }
                if ("panel".equals(element.path("type").asString(""))) {
                    panel(element, into);
                    elements(element, conditions, into, depth + 1);
                } else {
                    question(element)
                            .ifPresent(made -> into.add(
                                    new Begun(made, element.path("name").asString(""), conditions)));
                }
            }
        }
    }

    /** Its title stands before its questions as a note. */
    private void panel(JsonNode panel, List<Begun> into) {
        Text title = text(panel.path("title"));
        String name = panel.path("name").asString("");
        if (title.isEmpty()) {
            report.changed(Kind.PAGE, "panel " + name, "its questions stand on the page itself");
            return;
        }
        report.changed(Kind.PAGE, "panel " + name, "its title is a note before its questions");
        into.add(new Begun(
                Question.of(QuestionKind.NOTE, code("note_" + name)).text(title).done(), name, List.of()));
    }

    private Optional<Question> question(JsonNode from) {
        String type = from.path("type").asString("text");
        String name = from.path("name").asString("");
        String item = "question " + name;
        List<String> changes = new ArrayList<>();
        Optional<QuestionEdit> edit = SurveyJsQuestions.kindOf(type, from, changes);
        if (edit.isEmpty()) {
            report.lost(Kind.QUESTION, item, SurveyJsQuestions.reason(type));
            for (String list : List.of("rows", "items", "columns", "choices", "rateValues")) {
                int number = from.path(list).size();
                if (number > 0) {
                    report.lost(
                            Kind.CHOICE, list + " of " + name + " (" + number + ")", "its question has no counterpart");
                }
            }
            return Optional.empty();
        }
        String code = code(name);
        if (!code.equals(name)) {
            changes.add("its code is " + code + " here");
        }
        Text title = text(from.path("title"));
        Question question = SurveyJsQuestions.filled(
                edit.get().code(code).text(title.isEmpty() ? Text.of(language, name) : title),
                from,
                this::text,
                language);
        question = question.edit()
                .help(text(from.path("description")))
                .obligation(from.path("isRequired").asBoolean(false) ? Obligation.HARD : Obligation.OPTIONAL)
                .rules(SurveyJsRules.of(question.rules(), from, question.kind()))
                .done();
        answers.add(question, from);
        report.taken(Kind.QUESTION, item, changes);
        question.rows().forEach(row -> report.carried(Kind.ROW, "row " + name + "[" + row.code() + "]"));
        question.choices().forEach(choice -> report.carried(Kind.CHOICE, "choice " + name + ": " + choice.code()));
        question.secondChoices()
                .forEach(choice -> report.carried(Kind.CHOICE, "choice " + name + ": " + choice.code()));
        return Optional.of(question.edit()
                .choices(conditioned(question.choices(), from.path("choices"), "choice " + name + ": "))
                .rows(conditioned(question.rows(), from.path("rows"), "row " + name + ": "))
                .done());
    }

    private List<Option> conditioned(List<Option> options, JsonNode list, String item) {
        List<Option> conditioned = new ArrayList<>();
        for (Option option : options) {
            String visibleIf = "";
            for (JsonNode one : list) {
                if (one.path("value").asString("").equals(option.code())) {
                    visibleIf = one.path("visibleIf").asString("");
                }
            }
            conditioned.add(option.withCondition(
                    condition("condition of " + item + option.code(), visibleIf).orElse("")));
        }
        return conditioned;
    }

    private String code(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        String begun = plain.matches("[A-Za-z].*") ? plain : "Q" + plain;
        String code = begun.substring(0, Math.min(begun.length(), 20));
        String free = code;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = code.substring(0, Math.min(code.length(), 16)) + "_" + i;
        }
        return free;
    }

    /** A text is a string, or one for each language; what is "default" is in the survey's own. */
    private Text text(JsonNode node) {
        if (node.isString() || node.isNumber()) {
            return Text.of(language, PlainText.of(node.asString("")));
        }
        Text text = Text.NONE;
        for (String name : node.propertyNames()) {
            String in = name.equals("default") ? language : name;
            if (in.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                languages.add(in);
                text = text.with(in, PlainText.of(node.path(name).asString("")));
            }
        }
        return text;
    }
}
