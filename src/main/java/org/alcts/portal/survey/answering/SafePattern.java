package org.alcts.portal.survey.answering;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that somebody wrote, tried on texts that somebody else wrote: one that runs away is stopped and lets
 * the text through, since the fault is not the respondent's.
 */
public final class SafePattern {

    /** Characters looked at; a well-behaved expression needs a few times the text's length. */
    private static final int MOST_LOOKS = 2_000_000;

    private SafePattern() {}

    /** Whether it is an expression at all. */
    public static boolean isValid(String expression) {
        return compile(expression).isPresent();
    }

    /** Whether the text matches from end to end; true too when the expression is none, or takes too long. */
    public static boolean matches(String expression, String text) {
        try {
            return compile(expression)
                    .map(pattern ->
                            pattern.matcher(new Watched(text, new int[1])).matches())
                    .orElse(true);
        } catch (RunAway | StackOverflowError stopped) {
            return true;
        }
    }

    private static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(expression));
        } catch (PatternSyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static final class RunAway extends RuntimeException {
        RunAway() {
            super(null, null, false, false);
        }
    }

    private record Watched(CharSequence text, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw new RunAway();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
