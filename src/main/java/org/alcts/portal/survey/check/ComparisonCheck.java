package org.alcts.portal.survey.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;

/**
 * What a condition compares an answer with is something that the answer can be: one of the choices, a number, a day.
 * Comparisons of two answers, and with no answer at all, are always good.
 */
final class ComparisonCheck {

    private final AskedFields asked;
    private final Findings findings;

    ComparisonCheck(AskedFields asked, Findings findings) {
        this.asked = asked;
        this.findings = findings;
    }

    void check(Place place, Condition condition) {
        switch (condition) {
            case Condition.And and -> and.parts().forEach(part -> check(place, part));
            case Condition.Or or -> or.parts().forEach(part -> check(place, part));
            case Condition.Not not -> check(place, not.part());
            case Condition.Empty empty -> {}
            case Condition.Includes includes -> check(place, includes);
            case Condition.Compare(Operand left, Comparison comparison, Operand.Literal right) ->
                check(place, left, comparison, right.text());
            case Condition.Compare(Operand.Literal left, Comparison comparison, Operand right) ->
                check(place, right, comparison, left.text());
            case Condition.Compare twoAnswers -> {}
        }
    }

    private void check(Place place, Condition.Includes includes) {
        List<Field> fields = asked.all(includes.reference());
        boolean possible = fields.stream().anyMatch(field -> includes(field, includes.choice()));
        if (!possible && !fields.isEmpty()) {
            unknown(place, includes.reference(), includes.choice());
        }
    }

    private static boolean includes(Field field, String choice) {
        return field.kind() == FieldKind.FLAG
                ? field.row().filter(row -> row.code().equalsIgnoreCase(choice)).isPresent()
                : field.choices().stream().anyMatch(option -> option.code().equalsIgnoreCase(choice));
    }

    private void check(Place place, Operand operand, Comparison comparison, String value) {
        switch (operand) {
            case Operand.Count count -> {
                if (!Comparison.isNumber(value)) {
                    findings.error(place, "survey-check.condition.no-number", count.print(), value);
                }
            }
            case Operand.Answer answer -> {
                if (!value.isEmpty()) {
                    checkAnswer(place, answer.reference(), comparison, value);
                }
            }
            case Operand.Literal literal -> {}
        }
    }

    private void checkAnswer(Place place, Reference reference, Comparison comparison, String value) {
        List<Field> fields = asked.answers(reference);
        if (fields.isEmpty() || fields.stream().anyMatch(field -> possible(field, comparison, value))) {
            return;
        }
        switch (fields.getFirst().kind()) {
            case NUMBER -> findings.error(place, "survey-check.condition.no-number", reference.name(), value);
            case DATE -> findings.error(place, "survey-check.condition.no-day", reference.name(), value);
            case FLAG -> {
                boolean choice = fields.stream().anyMatch(field -> includes(field, value));
                if (choice) {
                    findings.error(place, "survey-check.condition.use-includes", reference.name(), value);
                } else {
                    unknown(place, reference, value);
                }
            }
            case CHOICE, TEXT -> unknown(place, reference, value);
        }
    }

    private void unknown(Place place, Reference reference, String value) {
        findings.error(place, "survey-check.condition.unknown-value", reference.name(), value);
    }

    private static boolean possible(Field field, Comparison comparison, String value) {
        boolean same = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
        return switch (field.kind()) {
            case CHOICE ->
                !same || field.choices().stream().anyMatch(choice -> Comparison.EQUAL.holds(choice.code(), value));
            case FLAG -> Comparison.EQUAL.holds(Field.TICKED, value);
            case NUMBER -> Comparison.isNumber(value);
            case DATE -> isDay(value);
            case TEXT -> true;
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
