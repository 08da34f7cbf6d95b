package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.condition.Comparison;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Operand;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.exchange.LsRelevance.NotCarried;

/** Translates SurveyJS's conditions: {@code {q1} = 'a' and {n} notempty}, contains, anyof; what is more is refused. */
final class SurveyJsExpression {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\{[^}]+})|(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|(-?\\d+(?:\\.\\d+)?)|([A-Za-z]+)|(\\|\\||&&|[=!<>]=|<>|[=<>!(),\\[\\]]))");

    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(
            Map.entry("=", Comparison.EQUAL),
            Map.entry("==", Comparison.EQUAL),
            Map.entry("equal", Comparison.EQUAL),
            Map.entry("<>", Comparison.NOT_EQUAL),
            Map.entry("!=", Comparison.NOT_EQUAL),
            Map.entry("notequal", Comparison.NOT_EQUAL),
            Map.entry("<", Comparison.LESS),
            Map.entry("less", Comparison.LESS),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("lessorequal", Comparison.AT_MOST),
            Map.entry(">", Comparison.MORE),
            Map.entry("greater", Comparison.MORE),
            Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("greaterorequal", Comparison.AT_LEAST));

    private static final int DEEPEST = 60;

    /** How many are ticked, behind the name of a list. */
    private static final String LENGTH = ".length";

    private final SurveyJsAnswers answers;
    private final List<String> tokens;
    private int at;
    private int depth;

    private SurveyJsExpression(List<String> tokens, SurveyJsAnswers answers) {
        this.tokens = tokens;
        this.answers = answers;
    }

    static Condition translate(String expression, SurveyJsAnswers answers) throws NotCarried {
        SurveyJsExpression reading = new SurveyJsExpression(tokens(expression), answers);
        Condition condition = reading.or();
        if (reading.at < reading.tokens.size()) {
            throw new NotCarried("“" + reading.now() + "” is not understood here");
        }
        return condition;
    }

    private static List<String> tokens(String text) throws NotCarried {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int at = 0;
        while (at < text.strip().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotCarried("“" + text.strip().substring(at) + "” is not understood");
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return tokens;
    }

    private Condition or() throws NotCarried {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (takes("or") || takes("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() throws NotCarried {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (takes("and") || takes("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition not() throws NotCarried {
        if (++depth > DEEPEST) {
            throw new NotCarried("it has too many brackets");
        }
        try {
            if (takes("not") || takes("!")) {
                return new Condition.Not(not());
            }
            if (takes("(")) {
                Condition inside = or();
                expect(")");
                return inside;
            }
            return statement();
        } finally {
            depth--;
        }
    }

    private Condition statement() throws NotCarried {
        String variable = now();
        Operand left = operand();
        if (left instanceof Operand.Answer answer) {
            Reference asked = answer.reference();
            if (takes("empty") || takes("notempty")) {
                return new Condition.Empty(asked, tokens.get(at - 1).equalsIgnoreCase("notempty"));
            }
            if (takes("contains") || takes("notcontains") || takes("anyof") || takes("allof")) {
                return includes(asked, tokens.get(at - 1).toLowerCase(Locale.ROOT));
            }
        }
        Comparison comparison = COMPARISONS.get(now().toLowerCase(Locale.ROOT));
        if (comparison == null) {
            throw new NotCarried("“" + (now().isEmpty() ? variable : now()) + "” is not understood here");
        }
        at++;
        Operand right = operand();
        if (left instanceof Operand.Answer asked && right instanceof Operand.Literal literal) {
            right = new Operand.Literal(answers.choice(asked.reference(), literal.text()), literal.number());
        }
        return new Condition.Compare(left, comparison, right);
    }

    private Condition includes(Reference asked, String how) throws NotCarried {
        List<Condition> parts = new ArrayList<>();
        if (takes("[")) {
            parts.add(new Condition.Includes(asked, answers.choice(asked, literal())));
            while (takes(",")) {
                parts.add(new Condition.Includes(asked, answers.choice(asked, literal())));
            }
            expect("]");
        } else {
            parts.add(new Condition.Includes(asked, answers.choice(asked, literal())));
        }
        Condition all = parts.size() == 1
                ? parts.getFirst()
                : how.equals("anyof") ? new Condition.Or(parts) : new Condition.And(parts);
        return how.equals("notcontains") ? new Condition.Not(all) : all;
    }

    private String literal() throws NotCarried {
        if (operand() instanceof Operand.Literal literal) {
            return literal.text();
        }
        throw new NotCarried("it compares with another answer");
    }

    private Operand operand() throws NotCarried {
        String token = now();
        at++;
        if (token.startsWith("{")) {
            String name = token.substring(1, token.length() - 1).strip();
            boolean length = name.endsWith(LENGTH) && answers.find(name).isEmpty();
            return length
                    ? new Operand.Count(reference(name.substring(0, name.length() - LENGTH.length())))
                    : new Operand.Answer(reference(name));
        }
        if (token.startsWith("'") || token.startsWith("\"")) {
            return new Operand.Literal(token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1"), false);
        }
        if (token.matches("-?\\d+(\\.\\d+)?")) {
            return new Operand.Literal(token, true);
        }
        if (token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false")) {
            return new Operand.Literal(token.equalsIgnoreCase("true") ? "Y" : "N", false);
        }
        throw new NotCarried(token.isEmpty() ? "it ends too early" : "“" + token + "” is not understood here");
    }

    /** A row of a matrix stands behind a point. */
    private Reference reference(String name) throws NotCarried {
        Optional<Reference> place = answers.find(name);
        if (place.isPresent()) {
            return place.get();
        }
        int point = name.indexOf('.');
        return answers.find(point < 0 ? "" : name.substring(0, point))
                .map(matrix -> Reference.to(matrix.question(), name.substring(point + 1)))
                .orElseThrow(() -> new NotCarried("there is no answer “" + name + "” here"));
    }

    private void expect(String sign) throws NotCarried {
        if (!takes(sign)) {
            throw new NotCarried(now().isEmpty() ? "it ends too early" : "“" + now() + "” is not understood here");
        }
    }

    private boolean takes(String word) {
        if (now().equalsIgnoreCase(word)) {
            at++;
            return true;
        }
        return false;
    }

    private String now() {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
