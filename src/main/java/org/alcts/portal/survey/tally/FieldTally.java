package org.alcts.portal.survey.tally;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was answered in one field, or to one question.
 *
 * @param answered responses with an answer
 * @param counts responses by value; numbers rounded to three significant digits; empty for texts and for questions
 * @param total sum of the exact numbers; 0 unless the field holds numbers
 */
public record FieldTally(long answered, Map<String, Long> counts, BigDecimal total) {

    public static final FieldTally NOTHING = new FieldTally(0, Map.of(), BigDecimal.ZERO);
}
