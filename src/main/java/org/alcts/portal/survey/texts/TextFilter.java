package org.alcts.portal.survey.texts;

import java.io.Serializable;

/**
 * Which texts to list. Whatever is null does not filter.
 *
 * @param field name of the field that they were written in; never null
 * @param words that all occur in the text
 * @param code id of a code that the text has
 * @param state for the office only
 */
public record TextFilter(String field, String words, Long code, TextState state) implements Serializable {

    public static TextFilter of(String field) {
        return new TextFilter(field, null, null, null);
    }
}
