package org.alcts.portal.survey.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** The conditions of a questionnaire, each read once. One that cannot be read is taken for always, as respondents find it. */
final class Conditions {

    private final Map<String, Condition> read = new HashMap<>();

    Conditions(Questionnaire questionnaire) {
        for (Page page : questionnaire.pages()) {
            of(page.condition());
            for (Question question : page.questions()) {
                of(question.condition());
                options(question).forEach(option -> of(option.condition()));
            }
        }
    }

    Condition of(String text) {
        return read.computeIfAbsent(text, Conditions::parse);
    }

    private static Condition parse(String text) {
        try {
            return Condition.parse(text);
        } catch (ConditionRefused unreadable) {
            return Condition.ALWAYS;
        }
    }

    static Stream<Option> options(Question question) {
        return Stream.of(question.choices(), question.secondChoices(), question.rows())
                .flatMap(List::stream);
    }

    /** Every number, day and text that any of them names. */
    Set<String> literals() {
        Set<String> literals = new HashSet<>();
        read.values().forEach(condition -> collect(condition, literals));
        return literals;
    }

    private static void collect(Condition condition, Set<String> literals) {
        switch (condition) {
            case Condition.And and -> and.parts().forEach(part -> collect(part, literals));
            case Condition.Or or -> or.parts().forEach(part -> collect(part, literals));
            case Condition.Not not -> collect(not.part(), literals);
            case Condition.Compare compare ->
                Stream.of(compare.left(), compare.right()).forEach(operand -> {
                    if (operand instanceof Operand.Literal literal) {
                        literals.add(literal.text());
                    }
                });
            case Condition.Empty empty -> {}
            case Condition.Includes includes -> {}
        }
    }
}
