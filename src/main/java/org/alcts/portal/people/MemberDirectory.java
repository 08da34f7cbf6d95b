package org.alcts.portal.people;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.platform.csv.CsvExport;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody the association knows, with what they hold today; paged, sorted and searched in the database. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class MemberDirectory {

    private static final List<String> COLUMNS = List.of(
            "family-name",
            "given-name",
            "email",
            "institution",
            "member-number",
            "membership",
            "member-until",
            "sections",
            "offices",
            "account");

    private final JdbcClient jdbc;
    private final OfficeTitles titles;
    private final Clock clock;

    MemberDirectory(JdbcClient jdbc, OfficeTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.clock = clock;
    }

    /** One page; sorts by {@code name}, {@code email}, {@code institution}, {@code membership}, {@code memberUntil}. */
    public List<MemberRow> page(MemberFilter filter, Pageable page) {
        return query(filter).page(jdbc, page).query(MemberQuery::row).list();
    }

    public int count(MemberFilter filter) {
        return query(filter).count(jdbc);
    }

    private MemberQuery query(MemberFilter filter) {
        return new MemberQuery(filter, LocalDate.now(clock));
    }

    /** Writes all that the filter lets through as CSV, in the order asked for; closes the stream. */
    @Transactional(readOnly = true, timeout = 60)
    public void export(MemberFilter filter, Sort sort, Locale locale, OutputStream out) {
        UnaryOperator<String> text = key -> titles.text(key, locale);
        List<String> header =
                COLUMNS.stream().map(c -> text.apply("people.column." + c)).toList();
        try (CsvExport csv = new CsvExport(out, header);
                Stream<MemberRow> rows =
                        query(filter).all(jdbc, sort).withFetchSize(500).query(MemberQuery::row).stream()) {
            rows.forEach(row -> csv.row(
                    row.familyName(),
                    row.givenName(),
                    row.email(),
                    row.institution(),
                    row.memberNumber(),
                    row.membership() == null ? null : text.apply("people.membership." + row.membership()),
                    row.memberUntil(),
                    String.join("; ", row.sections()),
                    row.offices().stream()
                            .map(seat -> titles.shortTitle(seat.office(), seat.acronym(), locale))
                            .collect(Collectors.joining("; ")),
                    text.apply(row.account() ? "people.account.yes" : "people.account.no")));
        }
    }
}
