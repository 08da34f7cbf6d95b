package org.alcts.portal.survey.exchange.export;

import java.util.Map;

/**
 * A column as SPSS is told of it.
 *
 * @param format in which it is read: {@code F8.0}, {@code A20}, {@code SDATE10}
 * @param decimals to show of a number
 * @param valueLabels what values mean, in order
 * @param missing the value that means "no answer" where an empty cell does not say so already: {@code ' '} of a string,
 *     a number; empty for none
 */
record SpssVariable(
        String name,
        String format,
        int decimals,
        String label,
        Map<String, String> valueLabels,
        String missing,
        Level level) {

    /** What may be done with the values. */
    enum Level {
        NOMINAL,
        ORDINAL,
        SCALE
    }

    static final String NO_TEXT = " ";

    static SpssVariable string(String name, int bytes, String label, Map<String, String> valueLabels) {
        return new SpssVariable(name, "A" + bytes, 0, label, valueLabels, NO_TEXT, Level.NOMINAL);
    }

    static SpssVariable number(String name, int decimals, String label) {
        return new SpssVariable(name, "F16.0", decimals, label, Map.of(), "", Level.SCALE);
    }

    SpssVariable labelled(Map<String, String> labels, Level measured) {
        return new SpssVariable(name, format, decimals, label, labels, missing, measured);
    }

    SpssVariable missingAs(String value) {
        return new SpssVariable(name, format, decimals, label, valueLabels, value, level);
    }

    boolean isString() {
        return format.startsWith("A");
    }
}
