package org.alcts.portal.survey.tally;

/** Words that somebody wrote in a field. */
public record FieldText(String field, String text) {}
