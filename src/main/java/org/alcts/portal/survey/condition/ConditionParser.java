package org.alcts.portal.survey.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.condition.ConditionRefused.Reason;

/**
 * Reads a condition by recursive descent:
 *
 * <pre>
 * or         := and { ("or" | "||") and }
 * and        := not { ("and" | "&amp;&amp;") not }
 * not        := ("not" | "!") not | "(" or ")" | statement
 * statement  := reference "is" ["not"] "empty" | reference "includes" value | operand sign operand
 * operand    := "count" "(" reference ")" | reference | number | text
 * reference  := name { "[" (name | number | text) "]" }
 * </pre>
 */
final class ConditionParser {

    /** Longer or deeper ones are not written by people; the limits keep hostile ones from filling the stack. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 50;

    private static final Map<String, Comparison> SIGNS = Map.of(
            "=", Comparison.EQUAL,
            "==", Comparison.EQUAL,
            "!=", Comparison.NOT_EQUAL,
            "<>", Comparison.NOT_EQUAL,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);

    private final String text;
    private List<Token> tokens = List.of();
    private int at;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
    }

    Condition parse() throws ConditionRefused {
        if (text.length() > LONGEST) {
            throw new ConditionRefused(Reason.TOO_LONG, LONGEST, "");
        }
        tokens = new ConditionLexer(text).tokens();
        Condition condition = or();
        if (now().kind() != Token.Kind.END) {
            throw unexpected();
        }
        return condition;
    }

    private Condition or() throws ConditionRefused {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (now().isWord("or") || now().is("||")) {
            at++;
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() throws ConditionRefused {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (now().isWord("and") || now().is("&&")) {
            at++;
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition not() throws ConditionRefused {
        if (++depth > DEEPEST) {
            throw new ConditionRefused(Reason.TOO_DEEP, now().position(), now().text());
        }
        try {
            if (now().isWord("not") || now().is("!")) {
                at++;
                return new Condition.Not(not());
            }
            if (now().is("(")) {
                at++;
                Condition inside = or();
                expect(")");
                return inside;
            }
            return statement();
        } finally {
            depth--;
        }
    }

    private Condition statement() throws ConditionRefused {
        Operand left = operand();
        if (left instanceof Operand.Answer answer) {
            if (now().isWord("is")) {
                at++;
                boolean negated = now().isWord("not");
                at += negated ? 1 : 0;
                if (!now().isWord("empty")) {
                    throw unexpected();
                }
                at++;
                return new Condition.Empty(answer.reference(), negated);
            }
            if (now().isWord("includes")) {
                at++;
                return new Condition.Includes(answer.reference(), value());
            }
        }
        Comparison comparison = now().kind() == Token.Kind.SIGN ? SIGNS.get(now().text()) : null;
        if (comparison == null) {
            throw unexpected();
        }
        at++;
        return new Condition.Compare(left, comparison, operand());
    }

    private Operand operand() throws ConditionRefused {
        Token token = now();
        return switch (token.kind()) {
            case NUMBER -> {
                at++;
                yield new Operand.Literal(token.text(), true);
            }
            case TEXT -> {
                at++;
                yield new Operand.Literal(token.text(), false);
            }
            case NAME -> {
                if (token.isWord("count") && tokens.get(at + 1).is("(")) {
                    at += 2;
                    Reference counted = reference();
                    expect(")");
                    yield new Operand.Count(counted);
                }
                yield new Operand.Answer(reference());
            }
            case SIGN, END -> throw unexpected();
        };
    }

    private Reference reference() throws ConditionRefused {
        if (now().kind() != Token.Kind.NAME) {
            throw unexpected();
        }
        String question = now().text();
        at++;
        List<String> parts = new ArrayList<>();
        while (now().is("[")) {
            at++;
            parts.add(value());
            expect("]");
        }
        return new Reference(question, parts);
    }

    private String value() throws ConditionRefused {
        Token token = now();
        if (token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.END) {
            throw unexpected();
        }
        at++;
        return token.text();
    }

    private void expect(String sign) throws ConditionRefused {
        if (!now().is(sign)) {
            throw unexpected();
        }
        at++;
    }

    private Token now() {
        return tokens.get(at);
    }

    private ConditionRefused unexpected() {
        Token token = now();
        Reason reason = token.kind() == Token.Kind.END ? Reason.UNFINISHED : Reason.UNEXPECTED;
        return new ConditionRefused(reason, token.position(), token.text());
    }
}
