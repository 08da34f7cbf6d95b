package org.alcts.portal.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody answered: words by the name of the field. A field without an answer has no entry; spaces around an answer
 * are not part of it.
 */
public record Answers(@JsonValue Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers(Map<String, String> values) {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(field, value.strip());
            }
        });
        this.values = Collections.unmodifiableMap(given);
    }

    /** Empty when there is no answer. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** @param value blank or null takes the answer out */
    public Answers with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Answers(changed);
    }

    /** Those that the questionnaire asks for, in its order: how they were given does not show. */
    public Answers inOrderOf(Questionnaire questionnaire) {
        Map<String, String> ordered = new LinkedHashMap<>();
        questionnaire.fields().forEach(field -> ordered.put(field.name(), values.get(field.name())));
        return new Answers(ordered);
    }
}
