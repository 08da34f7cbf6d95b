package org.alcts.portal.survey.exchange.export;

import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Says in SurveyJS's expressions what a condition says. Where both compare an empty answer differently, the expression says
 * what this portal means: an empty answer is neither less nor more than anything, and what was not ticked is not included.
 */
final class SurveyJsCondition {

    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,15})?";

    private final Questionnaire questionnaire;

    SurveyJsCondition(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Blank when it is always shown. @throws IllegalArgumentException for what no questionnaire can hold */
    String of(String condition) {
        try {
            return condition.isBlank() ? "" : write(Condition.parse(condition));
        } catch (ConditionRefused refused) {
            throw new IllegalArgumentException("Not a condition: " + condition, refused);
        }
    }

    private String write(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> joined(parts, " and ");
            case Condition.Or(List<Condition> parts) -> joined(parts, " or ");
            case Condition.Not(Condition part) -> "!(" + write(part) + ")";
            case Condition.Empty(Reference reference, boolean negated) -> empty(reference, negated);
            case Condition.Includes(Reference reference, String choice) -> includes(reference, choice);
            case Condition.Compare compare -> compare(compare);
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> "(" + write(part) + ")").collect(Collectors.joining(word));
    }

    private String empty(Reference reference, boolean negated) {
        List<Field> fields = reference.fields(questionnaire);
        if (fields.size() == 1 && isTick(fields.getFirst())) {
            String ticked = ticked(fields.getFirst());
            return negated ? ticked : "!(" + ticked + ")";
        }
        String name = reference.parts().isEmpty() || fields.size() != 1
                ? "{" + code(reference) + "}"
                : SurveyJsNames.value(fields.getFirst());
        return name + (negated ? " notempty" : " empty");
    }

    private String includes(Reference reference, String choice) {
        List<String> any = reference.fields(questionnaire).stream()
                .filter(field -> field.kind() == FieldKind.CHOICE
                        || field.row()
                                .filter(row -> row.code().equalsIgnoreCase(choice))
                                .isPresent())
                .map(field -> field.kind() == FieldKind.CHOICE ? equal(field, choice) : ticked(field))
                .distinct()
                .toList();
        return any.isEmpty() ? "1 = 2" : String.join(" or ", any);
    }

    private static String equal(Field field, String choice) {
        return field.question().kind() == QuestionKind.RANKING
                ? "{" + field.question().code() + "} contains " + literal(SurveyJsNames.choice(choice))
                : SurveyJsNames.value(field) + " = " + literal(SurveyJsNames.choice(choice));
    }

    private String compare(Condition.Compare compare) {
        Comparison comparison = compare.comparison();
        if (comparison == Comparison.EQUAL
                && compare.left() instanceof Operand.Answer(Reference reference)
                && compare.right() instanceof Operand.Literal(String text, boolean number)
                && text.equals(Field.TICKED)
                && reference.fields(questionnaire).size() == 1
                && isTick(reference.fields(questionnaire).getFirst())) {
            return ticked(reference.fields(questionnaire).getFirst());
        }
        if (compare.left() instanceof Operand.Count(Reference counted)
                && compare.right() instanceof Operand.Literal(String text, boolean number)
                && number
                && isList(counted)) {
            String length = "{" + code(counted) + ".length}";
            // Where nothing was ticked there is no list, and so no length.
            switch (comparison) {
                case AT_LEAST, MORE -> {
                    return length + " " + comparison.sign() + " " + text;
                }
                case AT_MOST, LESS -> {
                    return "{" + code(counted) + "} empty or " + length + " " + comparison.sign() + " " + text;
                }
                case EQUAL, NOT_EQUAL -> {}
            }
        }
        String left = operand(compare.left());
        String right = operand(compare.right());
        String comparing = left + " " + comparison.sign() + " " + right;
        boolean ordering = comparison != Comparison.EQUAL && comparison != Comparison.NOT_EQUAL;
        if (!ordering) {
            return comparing;
        }
        return (compare.left() instanceof Operand.Answer ? left + " notempty and " : "")
                + (compare.right() instanceof Operand.Answer ? right + " notempty and " : "")
                + comparing;
    }

    private String operand(Operand operand) {
        return switch (operand) {
            case Operand.Literal(String text, boolean number) -> literal(SurveyJsNames.choice(text));
            case Operand.Answer(Reference reference) -> answer(reference);
            case Operand.Count(Reference reference) -> count(reference);
        };
    }

    /** The answer of the field, or of the first field of the question that has one. */
    private String answer(Reference reference) {
        List<String> values = answers(reference).stream().map(this::value).toList();
        String first = values.isEmpty() ? "''" : values.getLast();
        for (int i = values.size() - 2; i >= 0; i--) {
            first = "iif(" + values.get(i) + " notempty, " + values.get(i) + ", " + first + ")";
        }
        return first;
    }

    /** Of a choice, its words and its comment, the choice is meant. */
    private List<Field> answers(Reference reference) {
        List<Field> fields = reference.fields(questionnaire);
        boolean choice = !fields.isEmpty() && fields.getFirst().question().kind() == QuestionKind.SINGLE;
        return choice ? fields.subList(0, 1) : fields;
    }

    private String value(Field field) {
        return isTick(field) ? "iif(" + ticked(field) + ", '" + Field.TICKED + "', '')" : SurveyJsNames.value(field);
    }

    private String count(Reference reference) {
        String sum = reference.fields(questionnaire).stream()
                .filter(field ->
                        !field.name().endsWith("[other]") && !field.name().endsWith("[comment]"))
                .map(field ->
                        "iif(" + (isTick(field) ? ticked(field) : SurveyJsNames.value(field) + " notempty") + ", 1, 0)")
                .collect(Collectors.joining(" + "));
        return sum.isEmpty() ? "0" : "(" + sum + ")";
    }

    /** Whether SurveyJS keeps the answers to this question in a list. */
    private boolean isList(Reference reference) {
        return reference.parts().isEmpty()
                && questionnaire
                        .question(reference.question())
                        .filter(question ->
                                question.kind() == QuestionKind.MULTIPLE || question.kind() == QuestionKind.RANKING)
                        .isPresent();
    }

    private static boolean isTick(Field field) {
        return field.kind() == FieldKind.FLAG && field.question().kind() == QuestionKind.MULTIPLE;
    }

    private static String ticked(Field field) {
        return "{" + field.question().code() + "} contains "
                + literal(SurveyJsNames.choice(field.row().orElseThrow().code()));
    }

    private String code(Reference reference) {
        return questionnaire
                .question(reference.question())
                .map(question -> question.code())
                .orElse(reference.question());
    }

    private static String literal(String text) {
        return text.matches(NUMBER) ? text : "'" + text.replace("'", "\\'") + "'";
    }
}
