package org.alcts.portal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.alcts.portal.people.MemberFilter.Standing;
import org.springframework.data.domain.Sort;

/** The SQL of the member directory: one statement for a page, however many persons and sections it shows. */
final class MemberQuery {

    /** What a list may be sorted by. Anything else is ignored, so that no text from outside gets into the SQL. */
    private static final Map<String, List<String>> SORTS = Map.of(
            "name", List.of("p.family_name", "p.given_name"),
            "email", List.of("p.email"),
            "institution", List.of("p.institution"),
            "membership", List.of("m.kind"),
            "memberUntil", List.of("m.valid_to"));

    private static final String SELECT = """
            select p.id, p.given_name, p.family_name, p.email, p.institution, m.member_number, m.kind, m.valid_to,
                   (select group_concat(coalesce(n.acronym, u.unit_key) order by n.acronym separator ';')
                      from affiliation f join unit u on u.id = f.unit_id
                      left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                     where f.person_id = p.id and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day)) as sections,
                   (select group_concat(concat(a.office, ':', coalesce(n.acronym, u.unit_key)) order by a.valid_from, a.id separator ';')
                      from assignment a join unit u on u.id = a.unit_id
                      left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                     where a.person_id = p.id and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)) as offices,
                   exists (select 1 from account c where c.person_id = p.id and c.password_hash is not null) as account""";

    /** A person has one membership valid on a day at most: the office cannot enter overlapping ones. */
    private static final String FROM = """

              from person p
              left join membership m on m.person_id = p.id and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    MemberQuery(MemberFilter filter, LocalDate day) {
        parameters.put("day", day);
        searchText(filter.text());
        if (filter.standing() != null) {
            and(filter.standing() == Standing.CURRENT ? "m.id is not null" : "m.id is null");
        }
        if (filter.kind() != null) {
            and("m.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.section() != null) {
            and("""
                    exists (select 1 from affiliation f join unit u on u.id = f.unit_id where f.person_id = p.id
                       and u.unit_key = :section and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day))""");
            parameters.put("section", filter.section());
        }
        if (filter.account() != null) {
            and((filter.account() ? "" : "not ")
                    + "exists (select 1 from account c where c.person_id = p.id and c.password_hash is not null)");
        }
    }

    private void searchText(String text) {
        if (text == null) {
            return;
        }
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(6)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + i;
            and("(concat_ws(' ', p.given_name, p.family_name, p.email, p.institution) like :" + name
                    + " or exists (select 1 from membership w where w.person_id = p.id and w.member_number like :"
                    + name
                    + "))");
            parameters.put(name, "%" + words.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
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

    static String orderBy(Sort sort) {
        StringJoiner columns = new StringJoiner(", ", "\n order by ", ", p.id");
        columns.setEmptyValue("\n order by p.family_name, p.given_name, p.id");
        for (Sort.Order order : sort) {
            for (String column : SORTS.getOrDefault(order.getProperty(), List.of())) {
                columns.add(column + (order.isAscending() ? "" : " desc"));
            }
        }
        return columns.toString();
    }

    static MemberRow row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new MemberRow(
                row.getLong("id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("institution"),
                row.getString("member_number"),
                kind == null ? null : MembershipKind.valueOf(kind),
                row.getObject("valid_to", LocalDate.class),
                parts(row.getString("sections")),
                parts(row.getString("offices")).stream().map(MemberQuery::seat).collect(Collectors.toList()),
                row.getBoolean("account"));
    }

    private static List<String> parts(String joined) {
        return joined == null ? List.of() : List.of(joined.split(";"));
    }

    private static MemberRow.Seat seat(String text) {
        int colon = text.indexOf(':');
        return new MemberRow.Seat(Office.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}
