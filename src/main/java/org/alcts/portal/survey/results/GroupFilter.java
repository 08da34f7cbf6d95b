package org.alcts.portal.survey.results;

import java.io.Serializable;

/**
 * Those alone who gave this answer. One at a time: with several, the difference between two groups could be a single person.
 *
 * @param field name of a field of a closed question that is not sensitive
 * @param value code of a choice, or {@code Y} for those who ticked it
 */
public record GroupFilter(String field, String value) implements Serializable {}
