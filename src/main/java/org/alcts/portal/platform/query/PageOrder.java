package org.alcts.portal.platform.query;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.data.domain.Sort;

/**
 * What a list may be sorted by. Anything else is ignored, so that no text from outside gets into the SQL.
 *
 * @param columns SQL by the name that a screen asks for, the most important first
 * @param tieBreaker SQL that no two rows share: without it, a row could be on two pages or on none
 * @param otherwise the order of a list for which nobody asked one
 */
public record PageOrder(Map<String, List<String>> columns, String tieBreaker, String otherwise) {

    String by(Sort sort) {
        StringJoiner terms = new StringJoiner(", ", "\n order by ", ", " + tieBreaker);
        terms.setEmptyValue("\n order by " + otherwise);
        for (Sort.Order order : sort) {
            for (String column : columns.getOrDefault(order.getProperty(), List.of())) {
                terms.add(column + (order.isAscending() ? "" : " desc"));
            }
        }
        return terms.toString();
    }
}
