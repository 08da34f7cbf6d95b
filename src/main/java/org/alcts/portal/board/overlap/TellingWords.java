package org.alcts.portal.board.overlap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text that say what it is about, by their beginnings, so that plurals and endings do not matter. Forms of work
 * ("programme", "survey") are left out: two programmes are alike by their subjects.
 */
final class TellingWords {

    private static final int SHORTEST = 4;

    private static final int BEGINNING = 6;

    /** Beginnings. */
    private static final Set<String> SAYING_LITTLE = Set.of(
            "about", "advice", "advise", "after", "alcts", "also", "annual", "anothe", "associ", "based", "before",
            "best", "betwee", "board", "both", "brough", "case", "chair", "chairs", "change", "commen", "commit",
            "confer", "contac", "counci", "course", "date", "divisi", "each", "everyb", "expert", "first", "forum",
            "forums", "from", "grants", "group", "groups", "guide", "guides", "handou", "have", "held", "hours",
            "ideas", "initia", "into", "joint", "letter", "librar", "list", "lists", "make", "making", "member",
            "mentor", "midwin", "missin", "month", "months", "more", "need", "needs", "newcom", "news", "other",
            "others", "over", "pages", "plan", "plans", "practi", "precon", "progra", "projec", "recrui", "report",
            "review", "school", "sectio", "series", "servic", "small", "some", "speake", "standa", "statem", "survey",
            "talk", "taught", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those",
            "throug", "tool", "toolki", "tools", "traini", "trends", "under", "unit", "units", "until", "used", "users",
            "using", "virtua", "want", "webina", "week", "weeks", "well", "what", "when", "where", "which", "with",
            "withou", "work", "workin", "worksh", "year", "yearly", "years", "your");

    private final Map<String, String> words;

    private TellingWords(Map<String, String> words) {
        this.words = words;
    }

    static TellingWords of(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                add(words, text.substring(start, at).toLowerCase(Locale.ENGLISH));
                start = -1;
            }
        }
        return new TellingWords(words);
    }

    private static void add(Map<String, String> words, String word) {
        if (word.length() < SHORTEST) {
            return;
        }
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        if (!SAYING_LITTLE.contains(beginning)) {
            words.putIfAbsent(beginning, word);
        }
    }

    Set<String> beginnings() {
        return words.keySet();
    }

    int size() {
        return words.size();
    }

    boolean has(String beginning) {
        return words.containsKey(beginning);
    }

    /** The word as it stands in the text. */
    String word(String beginning) {
        return words.get(beginning);
    }
}
