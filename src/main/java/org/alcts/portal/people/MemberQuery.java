package org.alcts.portal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.people.MemberFilter.Standing;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The SQL of the member directory: one statement for a page, however many persons and sections it shows. */
final class MemberQuery {

    private static final PageOrder ORDER = new PageOrder(
            Map.of(
                    "name", List.of("p.family_name", "p.given_name"),
                    "email", List.of("p.email"),
                    "institution", List.of("p.institution"),
                    "membership", List.of("m.kind"),
                    "memberUntil", List.of("m.valid_to")),
            "p.id",
            "p.family_name, p.given_name, p.id");

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

    private static final String WITH_ACCOUNT =
            "exists (select 1 from account c where c.person_id = p.id and c.password_hash is not null)";

    private final PageQuery query = new PageQuery(ORDER);

    MemberQuery(MemberFilter filter, LocalDate day) {
        query.with("day", day)
                .words(filter.text(), """
                        (concat_ws(' ', p.given_name, p.family_name, p.email, p.institution) like :word
                         or exists (select 1 from membership w where w.person_id = p.id and w.member_number like :word))""")
                .andIf(filter.standing() == Standing.CURRENT, "m.id is not null")
                .andIf(filter.standing() == Standing.LAPSED, "m.id is null")
                .and("m.kind = :kind", "kind", filter.kind())
                .and("""
                    exists (select 1 from affiliation f join unit u on u.id = f.unit_id where f.person_id = p.id
                       and u.unit_key = :section and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day))""", "section", filter.section())
                .andIf(Boolean.TRUE.equals(filter.account()), WITH_ACCOUNT)
                .andIf(Boolean.FALSE.equals(filter.account()), "not " + WITH_ACCOUNT);
    }

    int count(JdbcClient jdbc) {
        return query.count(jdbc, "select count(*)" + FROM);
    }

    StatementSpec page(JdbcClient jdbc, Pageable page) {
        return query.page(jdbc, SELECT + FROM, page);
    }

    StatementSpec all(JdbcClient jdbc, Sort sort) {
        return query.all(jdbc, SELECT + FROM, sort);
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
