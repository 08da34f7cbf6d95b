package org.alcts.portal.survey.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a condition into names, numbers, texts and signs. */
final class ConditionLexer {

    private static final Set<String> DOUBLE_SIGNS = Set.of("<=", ">=", "!=", "<>", "==", "&&", "||");
    private static final String SINGLE_SIGNS = "=<>!()[]";
    /** Typographic quotes come with whatever was copied out of a letter. */
    private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    ConditionLexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws ConditionRefused {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted(c);
            } else if (Character.isDigit(c) || isSignOfNumber(c)) {
                number();
            } else if (isName(c)) {
                name();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private boolean isSignOfNumber(char c) {
        return c == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private void quoted(char quote) throws ConditionRefused {
        int from = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && !closes(quote, text.charAt(at))) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            content.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new ConditionRefused(ConditionRefused.Reason.UNCLOSED_TEXT, from, text.substring(from));
        }
        at++;
        tokens.add(new Token(Token.Kind.TEXT, content.toString(), from));
    }

    private static boolean closes(char opening, char c) {
        return switch (opening) {
            case '\u201c', '\u201d' -> c == '\u201d' || c == '\u201c';
            case '\u2018', '\u2019' -> c == '\u2019' || c == '\u2018';
            default -> c == opening;
        };
    }

    /** Digits that go on with letters are a code: 5th, 2009a. */
    private void number() {
        int from = at++;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        boolean number = word.matches("-?\\d+(\\.\\d+)?");
        tokens.add(new Token(number ? Token.Kind.NUMBER : Token.Kind.NAME, word, from));
    }

    private void name() {
        int from = at++;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.NAME, text.substring(from, at), from));
    }

    private void sign() throws ConditionRefused {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        if (DOUBLE_SIGNS.contains(two)) {
            tokens.add(new Token(Token.Kind.SIGN, two, at));
            at += 2;
        } else if (SINGLE_SIGNS.indexOf(text.charAt(at)) >= 0) {
            tokens.add(new Token(Token.Kind.SIGN, text.substring(at, at + 1), at));
            at++;
        } else {
            throw new ConditionRefused(ConditionRefused.Reason.UNKNOWN_SIGN, at, text.substring(at, at + 1));
        }
    }
}
