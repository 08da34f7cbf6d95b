package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.data.domain.Sort;

/** The SQL of the lists of terms: one statement for a page. */
final class TermQuery {

    /** Days ahead in which the end of a term is called near. */
    static final int SOON = 60;

    private static final Map<String, List<String>> SORTS = Map.of(
            "person", List.of("p.family_name", "p.given_name"),
            "unit", List.of("unit_name"),
            "office", List.of("a.office"),
            "from", List.of("a.valid_from"),
            // An open end is the latest of all.
            "to", List.of("coalesce(a.valid_to, '9999-12-31')"));

    private static final String SELECT = """
            select a.id, a.version, a.person_id, concat(p.given_name, ' ', p.family_name) as person_name, u.unit_key,
                   u.kind as unit_kind, coalesce(n.name, t.name, u.unit_key) as unit_name,
                   coalesce(n.acronym, t.acronym, u.unit_key) as acronym, a.office, a.obtained, a.voting,
                   a.valid_from as `from`, a.valid_to as `to`, a.note, a.end_reason""";

    private static final String FROM = """

              from assignment a
              join person p on p.id = a.person_id
              join unit u on u.id = a.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= a.valid_from and (n.valid_to is null or n.valid_to >= a.valid_from)
              left join unit_name t on t.unit_id = u.id and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)""";

    /** Whoever asks for no order wants to see who is in office: what is to come follows, then what has ended. */
    private static final String TODAY_FIRST = """

             order by case when a.valid_from > :day then 1 when a.valid_to < :day then 2 else 0 end,
                      field(u.kind, 'DIVISION', 'BOARD', 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE'),
                      unit_name, a.valid_from desc, a.office, a.id""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    TermQuery(TermFilter filter, LocalDate day) {
        parameters.put("day", day);
        if (filter.text() != null && !filter.text().isBlank()) {
            and("concat(p.given_name, ' ', p.family_name) like :text");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.unit() != null) {
            and("u.unit_key = :unit");
            parameters.put("unit", filter.unit());
        }
        if (filter.office() != null) {
            and("a.office = :office");
            parameters.put("office", filter.office().name());
        }
        if (filter.when() != null) {
            and(condition(filter.when()));
            parameters.put("soon", day.plusDays(SOON));
        }
    }

    private static String condition(TermFilter.When when) {
        return switch (when) {
            case TODAY -> "a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)";
            case COMING -> "a.valid_from > :day";
            case ENDED -> "a.valid_to < :day";
            case ENDING_SOON -> "a.valid_from <= :day and a.valid_to between :day and :soon";
        };
    }

    TermQuery ofPerson(long personId) {
        and("a.person_id = :person");
        parameters.put("person", personId);
        return this;
    }

    TermQuery ofTerm(long assignmentId) {
        and("a.id = :term");
        parameters.put("term", assignmentId);
        return this;
    }

    private void and(String condition) {
        where.append(where.isEmpty() ? "\n where " : "\n   and ").append(condition);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String count() {
        return "select count(*)" + FROM + where;
    }

    String list(Sort sort) {
        return SELECT + FROM + where + orderBy(sort);
    }

    private static String orderBy(Sort sort) {
        StringJoiner columns = new StringJoiner(", ", "\n order by ", ", a.id");
        columns.setEmptyValue(TODAY_FIRST);
        for (Sort.Order order : sort) {
            for (String column : SORTS.getOrDefault(order.getProperty(), List.of())) {
                columns.add(column + (order.isAscending() ? "" : " desc"));
            }
        }
        return columns.toString();
    }
}
