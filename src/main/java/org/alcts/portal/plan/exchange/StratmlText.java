package org.alcts.portal.plan.exchange;

import java.util.regex.Pattern;

/** Texts as XML can hold them and a reader gets them back: cleaned once, they stay as they are. */
final class StratmlText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");

    private StratmlText() {}

    /** Without what XML cannot hold and without blanks around; null when nothing is left. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(StratmlText::isAllowed)
                .forEach(clean::appendCodePoint);
        String words = clean.toString().strip();
        return words.isEmpty() ? null : words;
    }

    /** On one line. */
    static String line(String text) {
        String words = clean(text);
        return words == null ? null : words.replaceAll("[ ]*[\n\t]\\s*", " ");
    }

    /** Whether it can be an identifier in XML; of those that could be, the plain ones. */
    static boolean isIdentifier(String text) {
        return NAME.matcher(text).matches();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0x7E
                || c >= 0x85 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
