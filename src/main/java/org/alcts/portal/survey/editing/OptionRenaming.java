package org.alcts.portal.survey.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** Another code for one option of a question, as conditions see it. */
final class OptionRenaming implements UnaryOperator<String> {

    /** Which of the brackets behind a question's code names such an option; -1 for none. */
    private final int part;

    /** The bracket that says which of two scales is meant; empty where there is one. */
    private final String scale;

    private final boolean compared;
    private final String question;
    private final String old;
    private final String code;

    OptionRenaming(Question question, OptionSlot slot, String old, String code) {
        this.question = question.code();
        this.old = old;
        this.code = code;
        QuestionKind kind = question.kind();
        boolean row = slot == OptionSlot.ROWS || kind == QuestionKind.MULTIPLE;
        this.part = row ? 0 : kind == QuestionKind.MATRIX_NUMBERS ? 1 : -1;
        this.compared = slot != OptionSlot.ROWS && kind != QuestionKind.MATRIX_NUMBERS;
        this.scale = kind != QuestionKind.MATRIX_TWO_SCALES ? "" : slot == OptionSlot.SECOND_CHOICES ? "2" : "1";
    }

    /** The condition as it was where it cannot be read, or does not speak of the option. */
    @Override
    public String apply(String condition) {
        if (condition.isBlank()) {
            return condition;
        }
        try {
            Condition read = Condition.parse(condition);
            Condition renamed = in(read);
            return renamed.equals(read) ? condition : renamed.print();
        } catch (ConditionRefused unreadable) {
            return condition;
        }
    }

    private Condition in(Condition condition) {
        return switch (condition) {
            case Condition.And and -> new Condition.And(in(and.parts()));
            case Condition.Or or -> new Condition.Or(in(or.parts()));
            case Condition.Not not -> new Condition.Not(in(not.part()));
            case Condition.Empty empty -> new Condition.Empty(in(empty.reference()), empty.negated());
            case Condition.Includes includes ->
                new Condition.Includes(
                        in(includes.reference()),
                        meant(includes.reference()) && includes.choice().equalsIgnoreCase(old)
                                ? code
                                : includes.choice());
            case Condition.Compare compare ->
                new Condition.Compare(
                        in(compare.left(), compare.right()), compare.comparison(), in(compare.right(), compare.left()));
        };
    }

    private List<Condition> in(List<Condition> conditions) {
        return conditions.stream().map(this::in).toList();
    }

    private Operand in(Operand operand, Operand comparedWith) {
        return switch (operand) {
            case Operand.Answer answer -> new Operand.Answer(in(answer.reference()));
            case Operand.Count count -> new Operand.Count(in(count.reference()));
            case Operand.Literal literal ->
                comparedWith instanceof Operand.Answer answer
                                && meant(answer.reference())
                                && literal.text().equalsIgnoreCase(old)
                        ? new Operand.Literal(code, code.matches("-?\\d{1,18}(\\.\\d{1,18})?"))
                        : literal;
        };
    }

    private boolean meant(Reference reference) {
        return compared
                && reference.question().equalsIgnoreCase(question)
                && (scale.isEmpty()
                        || !reference.parts().isEmpty()
                                && reference.parts().getLast().equals(scale));
    }

    private Reference in(Reference reference) {
        List<String> parts = new ArrayList<>(reference.parts());
        if (part < 0
                || parts.size() <= part
                || !reference.question().equalsIgnoreCase(question)
                || !parts.get(part).equalsIgnoreCase(old)) {
            return reference;
        }
        parts.set(part, code);
        return new Reference(reference.question(), parts);
    }
}
