package org.alcts.portal.learning.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the list of offerings: one statement for a page, one for its number. */
final class OfferingQuery {

    private static final PageOrder ORDER = new PageOrder(
            Map.of(
                    "title", List.of("o.title"),
                    "unit", List.of("acronym"),
                    "format", List.of(field("o.format", OfferingFormat.values())),
                    "level", List.of(field("o.level", Level.values())),
                    "state", List.of(field("o.state", OfferingState.values())),
                    "begins", List.of("o.begins_on"),
                    "fee", List.of("o.fee_minor is null, o.fee_minor"),
                    "attendance", List.of("o.attendance is null, o.attendance"),
                    "learned", List.of("o.learned is null, o.learned / o.answers")),
            "o.id",
            "o.begins_on desc, o.id desc");

    private static final String LASTING =
            OfferingFormat.LASTING.stream().map(format -> "'" + format + "'").collect(Collectors.joining(", "));

    /** The last day on which it is there; what stays available has none. */
    static final String LAST_DAY = "coalesce(o.ends_on, if(o.format in (" + LASTING + "), '9999-12-31', o.begins_on))";

    /** Names and parents are those of the offering's day; of one to come, those of today. */
    private static final String FROM = """
              from offering o
              join unit u on u.id = o.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= least(o.begins_on, :today)
                   and (n.valid_to is null or n.valid_to >= least(o.begins_on, :today))
              left join unit_parent up on up.unit_id = u.id and up.valid_from <= least(o.begins_on, :today)
                   and (up.valid_to is null or up.valid_to >= least(o.begins_on, :today))
              left join unit s on s.id = if(u.kind in ('SECTION', 'COUNCIL'), u.id, up.parent_id)
                   and s.kind in ('SECTION', 'COUNCIL')""";

    static final String ROW = """
            select o.id, o.title, u.unit_key, coalesce(n.name, u.unit_key) as unit_name,
                   coalesce(n.acronym, u.unit_key) as acronym, s.unit_key as section_key, o.format, o.level, o.state,
                   o.begins_on, o.ends_on,
                   (select group_concat(t.topic_key order by t.topic_key) from offering_topic t where t.offering_id = o.id) as topic_keys,
                   o.fee_minor, o.currency, o.attendance, o.answers, o.learned,
                   o.state = 'PLANNED' and coalesce(o.ends_on, o.begins_on) < :today as overdue, o.illustrative
            """ + FROM;

    private static final String LINE = """
            select o.offering_key, o.title, u.unit_key, o.format, o.level, o.state, o.begins_on, o.ends_on, o.minutes,
                   (select group_concat(t.topic_key order by t.topic_key) from offering_topic t where t.offering_id = o.id) as topic_keys,
                   o.fee_minor, o.cost_minor, o.income_minor, o.currency, o.attendance, o.newcomers, o.answers, o.learned,
                   o.partners, r.id as initiative_id, o.access_note, o.link
            """ + FROM + "\n  left join readable r on r.id = o.initiative_id";

    private final PageQuery query = new PageQuery(ORDER);

    OfferingQuery(OfferingFilter filter, LocalDate today) {
        query.with("today", today)
                .words(
                        filter.text(),
                        "(o.title like :word or o.partners like :word or n.name like :word or n.acronym like :word)")
                .and("u.unit_key = :unit", "unit", filter.unit())
                .and("o.format = :format", "format", filter.format())
                .and("o.level = :level", "level", filter.level())
                .and("o.state = :state", "state", filter.state())
                .and(
                        "exists (select 1 from offering_topic t where t.offering_id = o.id and t.topic_key = :topic)",
                        "topic",
                        filter.topic())
                .and("o.begins_on <= :to", "to", filter.to())
                .and(filter.live() ? LAST_DAY + " >= :from" : "o.begins_on >= :from", "from", filter.from())
                .andIf(filter.live(), "o.state <> 'CANCELLED'");
        if (OfferingFilter.DIVISION.equals(filter.section())) {
            query.and("s.id is null");
        } else {
            query.and("s.unit_key = :section", "section", filter.section());
        }
    }

    private static String field(String column, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", ", "field(" + column + ", ", ")"));
    }

    int count(JdbcClient jdbc) {
        return query.count(jdbc, "select count(*)\n" + FROM);
    }

    List<OfferingRow> page(JdbcClient jdbc, Pageable page) {
        return query.page(jdbc, ROW, page).query(OfferingRow.class).list();
    }

    List<OfferingRow> all(JdbcClient jdbc, Sort sort) {
        return query.all(jdbc, ROW, sort).query(OfferingRow.class).list();
    }

    /** To be closed by whoever reads it. @param reader parameters of {@link InitiativeTable} */
    Stream<OfferingLine> lines(JdbcClient jdbc, Sort sort, Map<String, Object> reader) {
        return query.with(reader).all(jdbc, InitiativeTable.readable() + LINE, sort).query(OfferingLine.class).stream();
    }
}
