package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a condition in LimeSurvey's expression language is one that the portal's conditions can say: comparisons, and,
 * or, not, is_empty and count. In 120 files of all versions these were 97 of 100 conditions.
 *
 * <pre>
 * or    = and { ("or" | "||") and }
 * and   = not { ("and" | "&amp;&amp;") not }
 * not   = ("!" | "not") not | comparison
 * comparison = value [ ("==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "eq" | "ne" | "lt" | "le" | "gt" | "ge") value ]
 * value = number | 'text' | "text" | code | ("is_empty" | "count") "(" or ")" | "(" or ")"
 * </pre>
 */
final class LssExpression {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"[^\"]*\"|'[^']*')|(\\d+X\\d+X[\\w.]+|\\d+(?:\\.\\d+)?)|([A-Za-z][\\w.]*)|(\\|\\||&&|[=!<>]=|[<>!()]))");

    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge");

    private static final Set<String> FUNCTIONS = Set.of("is_empty", "count");

    /** Brackets within brackets; a file made to do harm has thousands. */
    private static final int DEEPEST = 60;

    private static final class NotCarried extends RuntimeException {
        NotCarried(String why) {
            super(why);
        }
    }

    private final List<String> tokens;
    private int at;
    private int depth;

    private LssExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Always shown: no condition at all. */
    static boolean isTrivial(String expression) {
        return expression == null || expression.isBlank() || expression.strip().equals("1");
    }

    /** Why it cannot be carried over; null when it can. */
    static String notCarried(String expression) {
        try {
            LssExpression parsed = new LssExpression(tokens(expression));
            parsed.or();
            if (parsed.at < parsed.tokens.size()) {
                return "“" + parsed.tokens.get(parsed.at) + "” is not understood here";
            }
            return null;
        } catch (NotCarried why) {
            return why.getMessage();
        }
    }

    private static List<String> tokens(String expression) {
        String text = expression.strip();
        if (text.startsWith("{") && text.endsWith("}")) {
            text = text.substring(1, text.length() - 1);
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.stripTrailing());
        int at = 0;
        while (at < text.stripTrailing().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotCarried("“" + text.substring(at).strip() + "” is not understood");
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return tokens;
    }

    private void or() {
        and();
        while (takes("or", "||")) {
            and();
        }
    }

    private void and() {
        not();
        while (takes("and", "&&")) {
            not();
        }
    }

    private void not() {
        if (++depth > DEEPEST) {
            throw new NotCarried("it has too many brackets");
        }
        if (takes("!", "not")) {
            not();
        } else {
            comparison();
        }
        depth--;
    }

    private void comparison() {
        value();
        if (at < tokens.size() && COMPARISONS.contains(tokens.get(at).toLowerCase(Locale.ROOT))) {
            at++;
            value();
        }
    }

    private void value() {
        if (at >= tokens.size()) {
            throw new NotCarried("it ends too early");
        }
        String token = tokens.get(at++);
        if (token.equals("(")) {
            or();
            close();
        } else if (at < tokens.size() && tokens.get(at).equals("(")) {
            if (!FUNCTIONS.contains(token.toLowerCase(Locale.ROOT))) {
                throw new NotCarried("there is no function " + token);
            }
            at++;
            or();
            close();
        } else if (!token.matches("[\"'\\dA-Za-z].*")) {
            throw new NotCarried("“" + token + "” is not understood here");
        }
    }

    private void close() {
        if (!takes(")", ")")) {
            throw new NotCarried("a bracket is not closed");
        }
    }

    private boolean takes(String one, String other) {
        if (at < tokens.size()
                && (tokens.get(at).equalsIgnoreCase(one) || tokens.get(at).equals(other))) {
            at++;
            return true;
        }
        return false;
    }
}
