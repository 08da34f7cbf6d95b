package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the lists of terms: one statement for a page. */
final class TermQuery {

    /** Days ahead in which the end of a term is called near. */
    static final int SOON = 60;

    /** Whoever asks for no order wants to see who is in office: what is to come follows, then what has ended. */
    private static final String TODAY_FIRST = """
            case when a.valid_from > :day then 1 when a.valid_to < :day then 2 else 0 end,
            field(u.kind, 'DIVISION', 'BOARD', 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE'),
            unit_name, a.valid_from desc, a.office, a.id""";

    private static final PageOrder ORDER = new PageOrder(
            Map.of(
                    "person", List.of("p.family_name", "p.given_name"),
                    "unit", List.of("unit_name"),
                    "office", List.of("a.office"),
                    "from", List.of("a.valid_from"),
                    // An open end is the latest of all.
                    "to", List.of("coalesce(a.valid_to, '9999-12-31')")),
            "a.id",
            TODAY_FIRST);

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

    private final PageQuery query = new PageQuery(ORDER);

    TermQuery(TermFilter filter, LocalDate day) {
        query.with("day", day)
                .with("soon", day.plusDays(SOON))
                .and("concat(p.given_name, ' ', p.family_name) like :text", "text", pattern(filter.text()))
                .and("u.unit_key = :unit", "unit", filter.unit())
                .and("a.office = :office", "office", filter.office());
        if (filter.when() != null) {
            query.and(condition(filter.when()));
        }
    }

    private static String pattern(String text) {
        return text == null || text.isBlank() ? null : PageQuery.containing(text.strip());
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
        query.and("a.person_id = :person", "person", personId);
        return this;
    }

    int count(JdbcClient jdbc) {
        return query.count(jdbc, "select count(*)" + FROM);
    }

    List<TermRow> page(JdbcClient jdbc, Pageable page) {
        return query.page(jdbc, SELECT + FROM, page).query(TermRow.class).list();
    }

    List<TermRow> all(JdbcClient jdbc) {
        return query.all(jdbc, SELECT + FROM, Sort.unsorted())
                .query(TermRow.class)
                .list();
    }
}
