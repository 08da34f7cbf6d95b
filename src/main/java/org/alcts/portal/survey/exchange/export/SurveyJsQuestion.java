package org.alcts.portal.survey.exchange.export;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import tools.jackson.databind.node.ObjectNode;

/** One question as an element of a SurveyJS page. */
final class SurveyJsQuestion {

    private final SurveyJsTexts texts;
    private final SurveyJsCondition conditions;

    SurveyJsQuestion(SurveyJsTexts texts, SurveyJsCondition conditions) {
        this.texts = texts;
        this.conditions = conditions;
    }

    void write(ObjectNode node, Question question) {
        node.put("type", type(question));
        node.put("name", question.code());
        if (question.kind() == QuestionKind.NOTE) {
            texts.putHtml(node, "html", question.text());
        } else {
            texts.put(node, "title", question.text());
        }
        texts.put(node, "description", question.help());
        visibleIf(node, question.condition());
        if (question.obligation() == Obligation.HARD && question.kind() != QuestionKind.NOTE) {
            node.put("isRequired", true);
        }
        switch (question.kind()) {
            case SINGLE, MULTIPLE -> choosing(node, question);
            case RATING -> {
                node.put("autoGenerate", false);
                options(node, "rateValues", question.choices());
            }
            case RANKING -> {
                options(node, "choices", question.choices());
                node.put("selectToRankEnabled", true);
                count(node, question.rules());
            }
            case MATRIX -> {
                options(node, "columns", question.choices());
                rows(node, question);
                if (question.obligation() == Obligation.HARD) {
                    node.put("eachRowRequired", true);
                }
            }
            case MATRIX_TWO_SCALES -> {
                scale(node.withArray("columns").addObject(), "1", question.choices());
                scale(node.withArray("columns").addObject(), "2", question.secondChoices());
                rows(node, question);
            }
            case MATRIX_NUMBERS -> numbers(node, question);
            case NUMBER, TEXT -> lines(node, question);
            case LONG_TEXT -> longest(node, question.rules());
            case DATE -> days(node, question.rules());
            case YES_NO -> {
                node.put("renderAs", "radio").put("valueTrue", Field.YES).put("valueFalse", Field.NO);
            }
            case CONSENT -> consent(node, question);
            case NOTE -> {}
        }
    }

    private static String type(Question question) {
        return switch (question.kind()) {
            case SINGLE -> question.rules().dropdown() ? "dropdown" : "radiogroup";
            case MULTIPLE -> "checkbox";
            case RATING -> "rating";
            case MATRIX -> "matrix";
            case MATRIX_TWO_SCALES, MATRIX_NUMBERS -> "matrixdropdown";
            case RANKING -> "ranking";
            case NUMBER, TEXT -> question.rows().isEmpty() ? "text" : "multipletext";
            case LONG_TEXT -> "comment";
            case DATE -> "text";
            case YES_NO, CONSENT -> "boolean";
            case NOTE -> "html";
        };
    }

    private void choosing(ObjectNode node, Question question) {
        options(node, "choices", question.choices());
        Rules rules = question.rules();
        if (rules.randomOrder()) {
            node.put("choicesOrder", "random");
        }
        if (rules.other()) {
            node.put("showOtherItem", true);
        }
        if (rules.comment()) {
            node.put("showCommentArea", true);
        }
        if (question.kind() == QuestionKind.MULTIPLE) {
            count(node, rules);
        }
    }

    private static void count(ObjectNode node, Rules rules) {
        if (rules.least() != null) {
            node.put("minSelectedChoices", rules.least());
        }
        if (rules.most() != null) {
            node.put("maxSelectedChoices", rules.most());
        }
    }

    private void rows(ObjectNode node, Question question) {
        options(node, "rows", question.rows());
        if (question.rules().randomOrder()) {
            node.put("rowOrder", "random");
        }
    }

    private void scale(ObjectNode column, String name, List<Option> choices) {
        column.put("name", name).put("cellType", "radiogroup");
        options(column, "choices", choices);
    }

    private void numbers(ObjectNode node, Question question) {
        for (Option choice : question.choices()) {
            ObjectNode column = node.withArray("columns").addObject();
            column.put("name", choice.code());
            texts.put(column, "title", choice.text());
            column.put("cellType", "text").put("inputType", "number");
            range(column, question.rules());
        }
        rows(node, question);
    }

    private void lines(ObjectNode node, Question question) {
        if (question.rows().isEmpty()) {
            line(node, question);
            return;
        }
        for (Option row : question.rows()) {
            ObjectNode item = node.withArray("items").addObject();
            item.put("name", row.code());
            texts.put(item, "title", row.text());
            line(item, question);
        }
    }

    private static void line(ObjectNode node, Question question) {
        Rules rules = question.rules();
        if (question.kind() == QuestionKind.NUMBER) {
            node.put("inputType", "number");
            range(node, rules);
            return;
        }
        longest(node, rules);
        if (rules.pattern() != null) {
            node.withArray("validators").addObject().put("type", "regex").put("regex", "^(?:" + rules.pattern() + ")$");
        }
    }

    private static void range(ObjectNode node, Rules rules) {
        if (rules.lowest() != null) {
            node.put("min", rules.lowest());
        }
        if (rules.highest() != null) {
            node.put("max", rules.highest());
        }
        if (rules.wholeNumber()) {
            node.put("step", 1);
        }
    }

    private static void longest(ObjectNode node, Rules rules) {
        if (rules.longest() != null) {
            node.put("maxLength", rules.longest());
        }
    }

    private static void days(ObjectNode node, Rules rules) {
        node.put("inputType", "date");
        if (rules.earliest() != null) {
            node.put("min", rules.earliest().toString());
        }
        if (rules.latest() != null) {
            node.put("max", rules.latest().toString());
        }
    }

    /** "No" is an answer to SurveyJS; here, only a tick lets one go on. */
    private static void consent(ObjectNode node, Question question) {
        node.put("renderAs", "checkbox").put("valueTrue", Field.TICKED);
        if (question.obligation() == Obligation.HARD) {
            node.withArray("validators")
                    .addObject()
                    .put("type", "expression")
                    .put("expression", "{" + question.code() + "} = '" + Field.TICKED + "'");
        }
    }

    private void options(ObjectNode node, String list, List<Option> options) {
        for (Option option : options) {
            ObjectNode item = node.withArray(list).addObject();
            item.put("value", option.code());
            texts.put(item, "text", option.text());
            visibleIf(item, option.condition());
            if (option.exclusive()) {
                item.put("isExclusive", true);
            }
        }
    }

    private void visibleIf(ObjectNode node, String condition) {
        String visibleIf = conditions.of(condition);
        if (!visibleIf.isEmpty()) {
            node.put("visibleIf", visibleIf);
        }
    }
}
