package org.alcts.portal.learning.offering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** What files know offerings by: begun with the month, so that a list of keys can be read. */
final class OfferingKeys {

    static final int LONGEST = 80;

    /** What a file may bring along as a key. */
    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}";

    private static final int LONGEST_TITLE = 50;

    private OfferingKeys() {}

    /** {@code 2008-05-e-forum-on-weeding}, with a number behind it where that is taken. */
    static String of(OfferingContent content, Predicate<String> taken) {
        String words = Normalizer.normalize(content.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, LONGEST_TITLE).replaceAll("-$", "");
        String base = "%d-%02d-%s"
                .formatted(
                        content.begins().getYear(), content.begins().getMonthValue(), cut.isEmpty() ? "offering" : cut);
        String key = base;
        for (int number = 2; taken.test(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }
}
