package org.alcts.portal.survey.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * When something is shown. The answers that it is tried against should hold only what is shown itself: the answer to a
 * hidden question is none.
 */
public sealed interface Condition {

    /** What is always shown. */
    Condition ALWAYS = new And(List.of());

    /**
     * Reads a condition as somebody wrote it.
     *
     * @param text blank for always
     * @throws ConditionRefused with the place where it stops making sense
     */
    static Condition parse(String text) throws ConditionRefused {
        return text == null || text.isBlank() ? ALWAYS : new ConditionParser(text).parse();
    }

    boolean holds(Answers answers, Questionnaire questionnaire);

    /** Everything that it asks about, in the order in which it is written. */
    List<Reference> references();

    /** As it is written; {@code parse(print())} is the same again. */
    String print();

    /** All of these; of none: always. */
    record And(List<Condition> parts) implements Condition {

        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return parts.stream().allMatch(part -> part.holds(answers, questionnaire));
        }

        @Override
        public List<Reference> references() {
            return parts.stream().flatMap(part -> part.references().stream()).toList();
        }

        @Override
        public String print() {
            return parts.stream()
                    .map(part -> part instanceof Or || part instanceof And ? "(" + part.print() + ")" : part.print())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** At least one of these. */
    record Or(List<Condition> parts) implements Condition {

        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return parts.stream().anyMatch(part -> part.holds(answers, questionnaire));
        }

        @Override
        public List<Reference> references() {
            return parts.stream().flatMap(part -> part.references().stream()).toList();
        }

        @Override
        public String print() {
            return parts.stream()
                    .map(part -> part instanceof Or || part instanceof And ? "(" + part.print() + ")" : part.print())
                    .collect(Collectors.joining(" or "));
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return !part.holds(answers, questionnaire);
        }

        @Override
        public List<Reference> references() {
            return part.references();
        }

        @Override
        public String print() {
            return "not (" + part.print() + ")";
        }
    }

    record Compare(Operand left, Comparison comparison, Operand right) implements Condition {

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return comparison.holds(left.value(answers, questionnaire), right.value(answers, questionnaire));
        }

        @Override
        public List<Reference> references() {
            List<Reference> references = new ArrayList<>();
            for (Operand side : List.of(left, right)) {
                switch (side) {
                    case Operand.Answer answer -> references.add(answer.reference());
                    case Operand.Count count -> references.add(count.reference());
                    case Operand.Literal literal -> {}
                }
            }
            return references;
        }

        @Override
        public String print() {
            return left.print() + " " + comparison.sign() + " " + right.print();
        }
    }

    /** Whether nothing was answered at all to a question or in a field. */
    record Empty(Reference reference, boolean negated) implements Condition {

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return reference.value(answers, questionnaire).isEmpty() != negated;
        }

        @Override
        public List<Reference> references() {
            return List.of(reference);
        }

        @Override
        public String print() {
            return reference.print() + (negated ? " is not empty" : " is empty");
        }
    }

    /** Whether a choice is among those that were ticked or ranked, or is the one that was taken. */
    record Includes(Reference reference, String choice) implements Condition {

        @Override
        public boolean holds(Answers answers, Questionnaire questionnaire) {
            return reference.fields(questionnaire).stream().anyMatch(field -> includes(field, answers));
        }

        private boolean includes(Field field, Answers answers) {
            String given = answers.get(field.name());
            boolean ticked = given.equals(Field.TICKED)
                    && field.row()
                            .filter(option -> option.code().equalsIgnoreCase(choice))
                            .isPresent()
                    && field.choices().isEmpty();
            return ticked || !field.choices().isEmpty() && given.equalsIgnoreCase(choice);
        }

        @Override
        public List<Reference> references() {
            return List.of(reference);
        }

        @Override
        public String print() {
            return reference.print() + " includes " + new Operand.Literal(choice, false).print();
        }
    }
}
