package org.alcts.portal.survey.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that can be picked from lists: some tests, of which all or any must hold. What somebody wrote in another shape
 * is edited as text only.
 *
 * @param all whether all tests must hold, else any
 */
public record SimpleCondition(boolean all, List<Test> tests) {

    /** What a test says of a question. */
    public enum Relation {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        INCLUDES,
        NOT_INCLUDES,
        EMPTY,
        NOT_EMPTY,
        COUNT_AT_LEAST,
        COUNT_AT_MOST
    }

    /**
     * @param value code of a choice, a number or a day; empty where the relation takes none
     */
    public record Test(Reference reference, Relation relation, String value) {

        Condition toCondition() {
            return switch (relation) {
                case EMPTY -> new Condition.Empty(reference, false);
                case NOT_EMPTY -> new Condition.Empty(reference, true);
                case INCLUDES -> new Condition.Includes(reference, value);
                case NOT_INCLUDES -> new Condition.Not(new Condition.Includes(reference, value));
                case COUNT_AT_LEAST ->
                    new Condition.Compare(new Operand.Count(reference), Comparison.AT_LEAST, literal(value));
                case COUNT_AT_MOST ->
                    new Condition.Compare(new Operand.Count(reference), Comparison.AT_MOST, literal(value));
                case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST ->
                    new Condition.Compare(
                            new Operand.Answer(reference), Comparison.valueOf(relation.name()), literal(value));
            };
        }

        private static Operand literal(String value) {
            return new Operand.Literal(value, value.matches("-?\\d{1,18}(\\.\\d{1,18})?"));
        }
    }

    public SimpleCondition {
        tests = List.copyOf(tests);
    }

    public Condition toCondition() {
        List<Condition> parts = tests.stream().map(Test::toCondition).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return all || parts.isEmpty() ? new Condition.And(parts) : new Condition.Or(parts);
    }

    /** Takes a condition apart, if it has this shape. */
    public static Optional<SimpleCondition> of(Condition condition) {
        return switch (condition) {
            case Condition.And and -> of(true, and.parts());
            case Condition.Or or -> of(false, or.parts());
            case Condition.Not not -> of(true, List.of(condition));
            case Condition.Compare compare -> of(true, List.of(condition));
            case Condition.Empty empty -> of(true, List.of(condition));
            case Condition.Includes includes -> of(true, List.of(condition));
        };
    }

    private static Optional<SimpleCondition> of(boolean all, List<Condition> parts) {
        List<Test> tests = new ArrayList<>();
        for (Condition part : parts) {
            Optional<Test> test = test(part);
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(new SimpleCondition(all, tests));
    }

    private static Optional<Test> test(Condition part) {
        return switch (part) {
            case Condition.Empty empty ->
                Optional.of(new Test(empty.reference(), empty.negated() ? Relation.NOT_EMPTY : Relation.EMPTY, ""));
            case Condition.Includes includes ->
                Optional.of(new Test(includes.reference(), Relation.INCLUDES, includes.choice()));
            case Condition.Not(Condition.Includes includes) ->
                Optional.of(new Test(includes.reference(), Relation.NOT_INCLUDES, includes.choice()));
            case Condition.Compare(Operand.Answer left, Comparison comparison, Operand.Literal right) ->
                Optional.of(new Test(left.reference(), Relation.valueOf(comparison.name()), right.text()));
            case Condition.Compare(Operand.Count left, Comparison comparison, Operand.Literal right)
            when comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST ->
                Optional.of(new Test(
                        left.reference(),
                        comparison == Comparison.AT_LEAST ? Relation.COUNT_AT_LEAST : Relation.COUNT_AT_MOST,
                        right.text()));
            default -> Optional.empty();
        };
    }
}
