package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.exchange.LsRelevance.NotCarried;

/**
 * Translates LimeSurvey's older conditions. Within a scenario those on one question are alternatives, those on different
 * questions must all hold; scenarios are alternatives.
 */
final class LsConditions {

    private final LsNames names;

    LsConditions(LsNames names) {
        this.names = names;
    }

    Condition translate(List<LsSurvey.Condition> conditions) throws NotCarried {
        Map<String, Map<String, List<Condition>>> scenarios = new LinkedHashMap<>();
        for (LsSurvey.Condition condition : conditions) {
            scenarios
                    .computeIfAbsent(condition.scenario(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(condition.askedId(), key -> new ArrayList<>())
                    .add(translate(condition));
        }
        List<Condition> alternatives = new ArrayList<>();
        for (Map<String, List<Condition>> scenario : scenarios.values()) {
            alternatives.add(
                    all(scenario.values().stream().map(LsConditions::any).toList()));
        }
        return any(alternatives);
    }

    private Condition translate(LsSurvey.Condition condition) throws NotCarried {
        if (condition.askedId().equals("0") || condition.field().startsWith("{")) {
            throw new NotCarried("it asks for an attribute of a participant");
        }
        if (condition.method().equals("RX")) {
            throw new NotCarried("it compares with a pattern");
        }
        if (condition.value().startsWith("@") || condition.value().startsWith("{")) {
            throw new NotCarried("it compares with another answer");
        }
        LsSurvey.Question asked = names.question(condition.askedId())
                .orElseThrow(() -> new NotCarried("the question that it asks about is not carried"));
        Comparison comparison = switch (condition.method()) {
            case "", "==" -> Comparison.EQUAL;
            case "!=" -> Comparison.NOT_EQUAL;
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case ">" -> Comparison.MORE;
            case ">=" -> Comparison.AT_LEAST;
            default -> throw new NotCarried("there is no comparison “" + condition.method() + "”");
        };
        return LsNames.isMultiple(asked) ? ofChoices(condition, asked, comparison) : plain(condition, comparison);
    }

    /** A condition on several choices names the choice in its value, or in its field with "Y" for a value. */
    private Condition ofChoices(LsSurvey.Condition condition, LsSurvey.Question asked, Comparison comparison)
            throws NotCarried {
        Reference question = Reference.to(names.codeOf(asked));
        String choice;
        boolean wanted = comparison == Comparison.EQUAL;
        if (condition.field().startsWith("+")) {
            LsNames.Named named = names.find(condition.field().substring(1))
                    .orElseThrow(() -> new NotCarried("there is no answer “" + condition.field() + "” here"));
            if (named.reference().parts().isEmpty()) {
                throw new NotCarried("it does not say which choice it asks about");
            }
            choice = named.reference().parts().getFirst();
            wanted = wanted == condition.value().strip().equals("Y");
        } else {
            choice = condition.value().strip();
        }
        if (choice.isEmpty()) {
            return new Condition.Empty(question, !wanted);
        }
        Condition includes = new Condition.Includes(question, choice.equals("other") ? "-oth-" : choice);
        return wanted ? includes : new Condition.Not(includes);
    }

    private Condition plain(LsSurvey.Condition condition, Comparison comparison) throws NotCarried {
        String field = condition.field().startsWith("+") ? condition.field().substring(1) : condition.field();
        Reference reference = names.find(field)
                .map(LsNames.Named::reference)
                .orElseThrow(() -> new NotCarried("there is no answer “" + field + "” here"));
        String value = condition.value().strip();
        if (value.isEmpty()) {
            if (comparison != Comparison.EQUAL && comparison != Comparison.NOT_EQUAL) {
                throw new NotCarried("it compares with nothing");
            }
            return new Condition.Empty(reference, comparison == Comparison.NOT_EQUAL);
        }
        boolean number = value.matches("-?\\d{1,15}(\\.\\d{1,9})?");
        return new Condition.Compare(
                new Operand.Answer(reference), comparison, new Operand.Literal(LsNames.value(value), number));
    }

    private static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }
}
