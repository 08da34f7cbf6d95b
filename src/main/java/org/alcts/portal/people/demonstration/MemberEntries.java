package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/** Enters members as they join and leave, many at a time. */
class MemberEntries {

    private static final int AT_A_TIME = 1000;

    /** The youngest of the sections was formed in that year; who joined before chose then at the earliest. */
    private static final LocalDate ALL_SECTIONS_SINCE = LocalDate.of(1994, 1, 1);

    private static final String NOT_RENEWED = "Not renewed";

    private final JdbcOperations jdbc;
    private final RowIds ids;

    MemberEntries(JdbcOperations jdbc, RowIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void join(List<MadeUpMember> members) {
        write(
                "insert into person (given_name, family_name, email, institution, work_setting) values (?, ?, ?, ?, ?)",
                members.stream()
                        .map(m -> row(
                                m.given(),
                                m.family(),
                                m.email(),
                                m.institution(),
                                m.workSetting().key())));
        write(
                "insert into membership (person_id, member_number, kind, valid_from) values (?, ?, ?, ?)",
                members.stream()
                        .map(m -> row(
                                ids.ofPerson(m.email()), m.number(), m.kind().name(), m.joined())));
        write(
                "insert into affiliation (person_id, unit_id, is_primary, valid_from) values (?, ?, ?, ?)",
                members.stream().flatMap(this::affiliations));
    }

    /** Ends the membership, and with it what the member belonged to. */
    void leave(List<MadeUpMember> members) {
        for (String table : List.of("membership", "affiliation")) {
            write(
                    "update " + table + " set valid_to = ?, end_reason = ? where person_id = ?",
                    members.stream().map(m -> row(m.left(), NOT_RENEWED, ids.ofPerson(m.email()))));
        }
    }

    private Stream<Object[]> affiliations(MadeUpMember member) {
        LocalDate from = member.joined().isBefore(ALL_SECTIONS_SINCE) ? ALL_SECTIONS_SINCE : member.joined();
        return member.sections().stream()
                .map(section -> row(
                        ids.ofPerson(member.email()),
                        ids.ofUnit(section),
                        Objects.equals(section, member.primary()),
                        from));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private void write(String sql, Stream<Object[]> rows) {
        List<Object[]> all = rows.toList();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            jdbc.batchUpdate(sql, all.subList(from, Math.min(from + AT_A_TIME, all.size())));
        }
    }
}
