package org.alcts.portal.initiative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a title that say what it is about, cut to their beginnings so that plurals and endings do not matter. How
 * many of them another text has does not depend on how many initiatives there are, as a full-text score does.
 */
record TitleWords(Set<String> beginnings) {

    /** "and", "for", "the" and "web" say little. */
    private static final int SHORTEST = 4;

    private static final int BEGINNING = 6;

    /** Forms of work rather than subjects, and small words. */
    private static final Set<String> COMMON = Set.of(
            "from", "with", "into", "about", "that", "this", "their", "other", "another", "progra", "initia", "librar",
            "alcts", "member", "sectio");

    static TitleWords of(String text) {
        return new TitleWords(Arrays.stream(
                        (text == null ? "" : text).toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Which share of these words the other text has too, 0 to 1; 0 without any word. */
    double shareIn(TitleWords other) {
        return beginnings.isEmpty()
                ? 0
                : (double) beginnings.stream()
                                .filter(other.beginnings::contains)
                                .count()
                        / beginnings.size();
    }
}
