package org.alcts.portal.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same words in several languages. Plain text: a line break is a line break, markup is shown as it is typed.
 *
 * @param byLanguage words by language tag (BCP 47); a language without words has no entry
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    public static final Text NONE = new Text(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text(Map<String, String> byLanguage) {
        Map<String, String> filled = new TreeMap<>();
        byLanguage.forEach((language, words) -> {
            if (words != null && !words.isBlank()) {
                filled.put(language, words);
            }
        });
        this.byLanguage = Collections.unmodifiableMap(filled);
    }

    public static Text of(String language, String words) {
        return NONE.with(language, words);
    }

    /** In this language, else in the base language, else in any; empty when there is none. */
    public String in(String language, String baseLanguage) {
        String words = byLanguage.get(language);
        if (words == null) {
            words = byLanguage.get(baseLanguage);
        }
        return words != null ? words : byLanguage.values().stream().findFirst().orElse("");
    }

    /** Whether there are words in this very language. */
    public boolean has(String language) {
        return byLanguage.containsKey(language);
    }

    /** @param words blank or null removes the language */
    public Text with(String language, String words) {
        Map<String, String> changed = new TreeMap<>(byLanguage);
        if (words == null || words.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, words);
        }
        return new Text(changed);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
