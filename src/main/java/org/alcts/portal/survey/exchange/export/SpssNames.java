package org.alcts.portal.survey.exchange.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives names that SPSS takes: at most 64 bytes, beginning with a letter, no two alike whatever their case, no word of its own
 * language. {@code A3[cat]} becomes {@code A3_cat}.
 */
final class SpssNames {

    private static final int LONGEST = 64;

    private static final Set<String> RESERVED =
            Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH");

    private final Set<String> taken = new HashSet<>(RESERVED);

    String of(String field) {
        String ascii = Normalizer.normalize(field, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String name = ascii.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = "V" + name;
        }
        String tried = cut(name, LONGEST);
        for (int number = 2; !taken.add(tried.toUpperCase(Locale.ROOT)); number++) {
            String ending = "_" + number;
            tried = cut(name, LONGEST - ending.length()) + ending;
        }
        return tried;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length)).replaceAll("_+$", "");
    }
}
