package org.alcts.portal.survey.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/**
 * Whether a condition can hold for any answers at all. Errs on one side only: what is said to be impossible is. What one
 * field says about another (a choice about a count, a question about the condition that it stands under) is not looked at,
 * comparisons of two answers only roughly.
 */
final class Possibility {

    private final AskedFields fields;
    private final PossibleAnswers answers;
    private final Map<Wish, Cases> known = new HashMap<>();

    /** @param holds whether it is to hold, or not to */
    private record Wish(Condition condition, boolean holds) {}

    Possibility(AskedFields fields, PossibleAnswers answers) {
        this.fields = fields;
        this.answers = answers;
    }

    /** What it asks about must have been decided on before: whether it is ever shown. */
    Cases of(Condition condition) {
        return cases(condition, true);
    }

    private Cases cases(Condition condition, boolean wanted) {
        Wish wish = new Wish(condition, wanted);
        Cases cases = known.get(wish);
        if (cases == null) {
            cases = find(condition, wanted);
            known.put(wish, cases);
        }
        return cases;
    }

    private Cases find(Condition condition, boolean wanted) {
        return switch (condition) {
            case Condition.And and -> joined(and.parts(), wanted, wanted);
            case Condition.Or or -> joined(or.parts(), wanted, !wanted);
            case Condition.Not not -> cases(not.part(), !wanted);
            case Condition.Empty empty -> emptiness(empty, wanted != empty.negated());
            case Condition.Includes includes -> including(includes, wanted);
            case Condition.Compare compare -> comparing(compare, wanted);
        };
    }

    private Cases joined(List<Condition> parts, boolean wanted, boolean all) {
        return Cases.join(all, parts.stream().distinct().map(part -> cases(part, wanted)));
    }

    private Cases emptiness(Condition.Empty empty, boolean wanted) {
        return Cases.join(
                wanted,
                fields.answers(empty.reference()).stream()
                        .map(field -> claim(field, value -> value.isEmpty() == wanted, !wanted)));
    }

    private Cases including(Condition.Includes includes, boolean wanted) {
        return Cases.join(!wanted, fields.all(includes.reference()).stream().map(field -> {
            String code = field.kind() == FieldKind.FLAG
                    ? field.row()
                            .filter(row -> row.code().equalsIgnoreCase(includes.choice()))
                            .map(row -> Field.TICKED)
                            .orElse("")
                    : includes.choice();
            boolean can = !code.isEmpty() && (field.kind() == FieldKind.FLAG || field.kind() == FieldKind.CHOICE);
            return claim(field, value -> (can && value.equalsIgnoreCase(code)) == wanted, !wanted);
        }));
    }

    private Cases comparing(Condition.Compare compare, boolean wanted) {
        if (compare.left() instanceof Operand.Literal && !(compare.right() instanceof Operand.Literal)) {
            return comparing(
                    new Condition.Compare(compare.right(), compare.comparison().turned(), compare.left()), wanted);
        }
        if (compare.right() instanceof Operand.Literal(String value, boolean number)) {
            if (compare.left() instanceof Operand.Count count) {
                return Cases.of(new Claim(
                        count.print().toLowerCase(Locale.ROOT),
                        candidates(count),
                        counted -> compare.comparison().holds(counted, value) == wanted,
                        false));
            }
            if (compare.left() instanceof Operand.Answer(Reference reference)) {
                List<Field> asked = fields.answers(reference);
                if (asked.size() == 1) {
                    return comparing(asked.getFirst(), compare.comparison(), value, wanted);
                }
            }
        }
        return roughly(compare, wanted);
    }

    private Cases comparing(Field field, Comparison comparison, String value, boolean wanted) {
        boolean order = comparison != Comparison.EQUAL && comparison != Comparison.NOT_EQUAL;
        // As texts, numbers and days follow another order than their candidates tell.
        boolean unsure = order
                && (field.kind() == FieldKind.NUMBER && !Comparison.isNumber(value)
                        || field.kind() == FieldKind.DATE && !value.matches("\\d{4}-\\d{2}-\\d{2}"));
        boolean others = value.isEmpty() ? comparison.holds("x", "") == wanted : true;
        return claim(
                field,
                given -> unsure && !given.isEmpty() && !value.isEmpty() || comparison.holds(given, value) == wanted,
                others);
    }

    /** Each side by itself, whatever else is claimed about it. */
    private Cases roughly(Condition.Compare compare, boolean wanted) {
        Candidates left = candidates(compare.left());
        Candidates right = candidates(compare.right());
        boolean possible = left.others()
                || right.others()
                || left.values().stream()
                        .anyMatch(one -> right.values().stream()
                                .anyMatch(other -> compare.comparison().holds(one, other) == wanted));
        return possible ? Cases.ALWAYS : Cases.NEVER;
    }

    private Candidates candidates(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> Candidates.only(literal.text());
            case Operand.Answer answer ->
                fields.answers(answer.reference()).stream()
                        .map(field -> answers.of(field))
                        .map(found -> found.sample() ? Candidates.ANYTHING : found)
                        .reduce(Candidates.NONE, Candidates::and);
            case Operand.Count count -> {
                long most = fields.answers(count.reference()).stream()
                        .filter(field -> !answers.of(field).equals(Candidates.NONE))
                        .count();
                yield Candidates.upTo(Math.min(most, limit(count.reference())));
            }
        };
    }

    /** How many choices may be ticked. */
    private long limit(Reference reference) {
        return fields.answers(reference).stream()
                .findFirst()
                .map(Field::question)
                .filter(question -> question.kind() == QuestionKind.MULTIPLE)
                .map(question -> question.rules().most())
                .map(Integer::longValue)
                .orElse(Long.MAX_VALUE);
    }

    private Cases claim(Field field, Predicate<String> holds, boolean others) {
        return Cases.of(new Claim(field.name().toLowerCase(Locale.ROOT), answers.of(field), holds, others));
    }
}
