package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.exchange.LsRelevance.NotCarried;
import org.alcts.portal.survey.questionnaire.Keys;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/** Makes a questionnaire of a survey of LimeSurvey's, and a report of every item in it. */
final class LsImporter {

    private static final Set<String> RESERVED = Set.of("and", "or", "not", "is", "empty", "includes", "count");

    private final LsSurvey survey;
    private final ImportReport.Writer report = new ImportReport.Writer();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    private LsImporter(LsSurvey survey) {
        this.survey = survey;
    }

    static ImportedSurvey of(LsSurvey survey) {
        return new LsImporter(survey).imported();
    }

    private ImportedSurvey imported() {
        giveCodes();
        LsQuestions converter =
                new LsQuestions(report, survey.language(), survey.languages().size() > 1);
        Map<String, String> carried = new HashMap<>();
        survey.groups()
                .forEach(group -> group.questions().forEach(from -> {
                    Optional<Question> question = converter.of(from, codes.get(from.id()));
                    question.ifPresent(made -> {
                        questions.put(from.id(), made);
                        carried.put(from.id(), made.code());
                    });
                }));
        LsNames names = new LsNames(survey, carried);
        List<Page> pages = new ArrayList<>();
        survey.groups().forEach(group -> pages.add(page(group, names)));
        survey.losses().forEach(loss -> report.lost(Kind.SETTING, loss.item(), loss.reason()));
        report.carried(Kind.SETTING, "title, welcome and ending");
        List<String> others = survey.languages().stream()
                .filter(language -> !language.equals(survey.language()))
                .toList();
        Text title = survey.title().isEmpty() ? Text.of(survey.language(), "Imported survey") : survey.title();
        Questionnaire questionnaire =
                new Questionnaire(survey.language(), others, title, survey.welcome(), survey.ending(), pages);
        return new ImportedSurvey(survey.format(), survey.version(), questionnaire, report.report());
    }

    /** LimeSurvey's own, where they are good here: begin with a letter, at most 20 letters, digits and lines, unique. */
    private void giveCodes() {
        Set<String> taken = new HashSet<>();
        survey.groups()
                .forEach(group -> group.questions().forEach(question -> {
                    String plain = question.code().replaceAll("[^A-Za-z0-9_]", "_");
                    String code = plain.matches("[A-Za-z].*") ? plain : "Q" + plain;
                    code = code.substring(0, Math.min(code.length(), 20));
                    if (RESERVED.contains(code.toLowerCase(Locale.ROOT))) {
                        code = "Q_" + code;
                    }
                    String free = code;
                    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                        free = code.substring(0, Math.min(code.length(), 16)) + "_" + i;
                    }
                    codes.put(question.id(), free);
                }));
    }

    private Page page(LsSurvey.Group group, LsNames names) {
        String item = "page " + group.title().in(survey.language(), survey.language());
        report.carried(Kind.PAGE, item);
        List<Question> shown = new ArrayList<>();
        for (LsSurvey.Question from : group.questions()) {
            Question question = questions.get(from.id());
            if (question != null) {
                shown.add(conditioned(question, from, names));
            } else if (!from.conditions().isEmpty() || !LssExpression.isTrivial(from.relevance())) {
                report.lost(Kind.CONDITION, "condition of question " + from.code(), "its question has no counterpart");
            }
        }
        return new Page(
                Keys.random(),
                group.title(),
                group.description(),
                expression("condition of " + item, group.relevance(), names),
                false,
                shown);
    }

    private Question conditioned(Question question, LsSurvey.Question from, LsNames names) {
        String item = "condition of question " + from.code();
        String condition = "";
        if (!from.conditions().isEmpty()) {
            try {
                condition = new LsConditions(names).translate(from.conditions()).print();
                report.carried(Kind.CONDITION, item);
            } catch (NotCarried why) {
                report.lost(Kind.CONDITION, item, why.getMessage() + "; the question is always shown");
            }
        } else {
            condition = expression(item, from.relevance(), names);
        }
        Question conditioned = question.edit().condition(condition).done();
        return filtered(rowsConditioned(conditioned, from, names), from, names);
    }

    private String expression(String item, String relevance, LsNames names) {
        if (LssExpression.isTrivial(relevance)) {
            return "";
        }
        try {
            String printed = LsRelevance.translate(relevance, names).print();
            report.carried(Kind.CONDITION, item);
            return printed;
        } catch (NotCarried why) {
            report.lost(Kind.CONDITION, item, why.getMessage() + "; it is always shown");
            return "";
        }
    }

    private Question rowsConditioned(Question question, LsSurvey.Question from, LsNames names) {
        List<LsSurvey.Item> items = from.rows();
        if (items.stream().allMatch(item -> LssExpression.isTrivial(item.relevance()))) {
            return question;
        }
        boolean choices = question.kind() == QuestionKind.MULTIPLE;
        List<Option> options = new ArrayList<>();
        for (Option option : choices ? question.choices() : question.rows()) {
            String relevance = items.stream()
                    .filter(item -> item.code().equals(option.code()))
                    .map(LsSurvey.Item::relevance)
                    .findFirst()
                    .orElse("");
            options.add(option.withCondition(
                    expression("condition of row " + from.code() + "[" + option.code() + "]", relevance, names)));
        }
        return choices
                ? question.edit().choices(options).done()
                : question.edit().rows(options).done();
    }

    /** An array filter shows those rows alone that were chosen, or were not, in an earlier question. */
    private Question filtered(Question question, LsSurvey.Question from, LsNames names) {
        Question filtered = question;
        for (boolean exclude : new boolean[] {false, true}) {
            String name = exclude ? "array_filter_exclude" : "array_filter";
            for (String code : from.attribute(name).split("[;,\\s]+")) {
                if (!code.isBlank()) {
                    filtered = filtered(filtered, from, name, code, exclude, names);
                }
            }
        }
        return filtered;
    }

    private Question filtered(
            Question question, LsSurvey.Question from, String name, String code, boolean exclude, LsNames names) {
        String item = name + " of question " + from.code();
        Optional<LsNames.Named> asked = names.find(code);
        boolean choices = question.kind() == QuestionKind.MULTIPLE;
        List<Option> options = choices ? question.choices() : question.rows();
        if (asked.isEmpty() || options.isEmpty() || hasNoAnswers(asked.get().question())) {
            report.lost(Kind.CONDITION, item, "there is no question “" + code + "” to filter by; all rows are shown");
            return question;
        }
        LsSurvey.Question by = asked.get().question();
        Set<String> rows = new HashSet<>();
        by.rows().forEach(row -> rows.add(row.code()));
        if (by.letter().equals("R") || options.stream().noneMatch(option -> rows.contains(option.code()))) {
            report.lost(Kind.CONDITION, item, "“" + code + "” has no rows of the same codes; all rows are shown");
            return question;
        }
        List<Option> conditioned = options.stream()
                .map(option -> !rows.contains(option.code())
                        ? option
                        : option.withCondition(joined(option.condition(), chosen(by, option, exclude, names))))
                .toList();
        report.carried(Kind.CONDITION, item);
        return choices
                ? question.edit().choices(conditioned).done()
                : question.edit().rows(conditioned).done();
    }

    private static boolean hasNoAnswers(LsSurvey.Question asked) {
        return asked.letter().equals(":") && asked.columns().isEmpty();
    }

    private static String chosen(LsSurvey.Question by, Option option, boolean exclude, LsNames names) {
        String question = names.codeOf(by);
        Condition chosen;
        if (LsNames.isMultiple(by)) {
            chosen = new Condition.Includes(Reference.to(question), option.code());
        } else if (LsNames.hasSeveralAnswersARow(by)) {
            List<String> columns = by.letter().equals("1")
                    ? List.of("1", "2")
                    : by.columns().stream().map(LsSurvey.Item::code).toList();
            chosen = new Condition.Or(columns.stream()
                    .<Condition>map(column -> new Condition.Empty(Reference.to(question, option.code(), column), true))
                    .toList());
        } else {
            chosen = new Condition.Empty(Reference.to(question, option.code()), true);
        }
        return (exclude ? new Condition.Not(chosen) : chosen).print();
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : "(" + one + ") and (" + other + ")";
    }
}
