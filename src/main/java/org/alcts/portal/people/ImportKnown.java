package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on record about the persons of a file: three statements for every 1,000 of them. */
@Component
class ImportKnown {

    private static final int CHUNK = 1000;

    /** The latest membership of the person, whether over or still to come. */
    record Member(long id, MembershipKind kind, String number, LocalDate from, LocalDate to) {}

    record Section(long affiliationId, long unitId, LocalDate from) {}

    record Someone(
            long id,
            String givenName,
            String familyName,
            String institution,
            String workSetting,
            Member member,
            List<Section> sections) {}

    /** A section or group that members choose, by today's acronym. */
    record Choice(long unitId, String acronym) {}

    private record PersonRow(
            long id, String givenName, String familyName, String email, String institution, String workSetting) {}

    private record MemberRowOf(
            long personId, long id, MembershipKind kind, String number, LocalDate from, LocalDate to) {}

    private record SectionRowOf(long personId, long affiliationId, long unitId, LocalDate from) {}

    private record ChoiceRow(long unitId, String unitKey, String acronym, boolean today) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportKnown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who of these addresses is known, by address.
     *
     * @param hold whether to keep others from changing them until the transaction ends
     */
    Map<String, Someone> persons(Collection<String> emails, boolean hold) {
        Map<String, Someone> known = new HashMap<>();
        List<String> all = new ArrayList<>(emails);
        for (int i = 0; i < all.size(); i += CHUNK) {
            readChunk(all.subList(i, Math.min(i + CHUNK, all.size())), hold, known);
        }
        return known;
    }

    private void readChunk(List<String> emails, boolean hold, Map<String, Someone> known) {
        List<PersonRow> persons = jdbc.sql("""
                        select id, given_name, family_name, email, institution, work_setting
                          from person where email in (:emails)""" + (hold ? " for update" : ""))
                .param("emails", emails)
                .query(PersonRow.class)
                .list();
        if (persons.isEmpty()) {
            return;
        }
        List<Long> ids = persons.stream().map(PersonRow::id).toList();
        Map<Long, Member> members = new HashMap<>();
        jdbc.sql("""
                        select person_id, id, kind, member_number as number, valid_from as `from`, valid_to as `to`
                          from membership where person_id in (:ids) order by valid_from""")
                .param("ids", ids)
                .query(MemberRowOf.class)
                .list()
                .forEach(m -> members.put(m.personId(), new Member(m.id(), m.kind(), m.number(), m.from(), m.to())));
        Map<Long, List<Section>> sections = new HashMap<>();
        jdbc.sql("""
                        select f.person_id, f.id as affiliation_id, f.unit_id, f.valid_from as `from`
                          from affiliation f
                         where f.person_id in (:ids) and (f.valid_to is null or f.valid_to >= :day) order by f.id""")
                .param("ids", ids)
                .param("day", LocalDate.now(clock))
                .query(SectionRowOf.class)
                .list()
                .forEach(s -> sections.computeIfAbsent(s.personId(), id -> new ArrayList<>())
                        .add(new Section(s.affiliationId(), s.unitId(), s.from())));
        for (PersonRow p : persons) {
            known.put(
                    p.email(),
                    new Someone(
                            p.id(),
                            p.givenName(),
                            p.familyName(),
                            p.institution(),
                            p.workSetting(),
                            members.get(p.id()),
                            sections.getOrDefault(p.id(), List.of())));
        }
    }

    /** Whose these member numbers are: addresses by number. */
    Map<String, String> ownersOf(Set<String> numbers) {
        Map<String, String> owners = new HashMap<>();
        List<String> all = new ArrayList<>(numbers);
        for (int i = 0; i < all.size(); i += CHUNK) {
            jdbc.sql("""
                            select m.member_number, p.email from membership m join person p on p.id = m.person_id
                             where m.member_number in (:numbers)""")
                    .param("numbers", all.subList(i, Math.min(i + CHUNK, all.size())))
                    .query((row, number) -> owners.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return owners;
    }

    /** Units of today that take members, by key and by every acronym they have or had, in small letters. */
    Map<String, Choice> choices() {
        Map<String, Choice> byName = new TreeMap<>();
        List<ChoiceRow> rows = jdbc.sql("""
                        select u.id as unit_id, u.unit_key, coalesce(n.acronym, u.unit_key) as acronym,
                               (n.id is null or (n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day))) as today
                          from unit u left join unit_name n on n.unit_id = u.id
                         where u.kind in (:kinds) and u.established_on <= :day and (u.dissolved_on is null or u.dissolved_on >= :day)
                         order by today desc, n.valid_from desc""")
                .param("day", LocalDate.now(clock))
                .param(
                        "kinds",
                        MembershipRecords.CHOSEN_BY_MEMBERS.stream()
                                .map(Enum::name)
                                .toList())
                .query(ChoiceRow.class)
                .list();
        Map<Long, String> acronyms = new HashMap<>();
        // Today's acronyms come first, so a former one never takes the place of another unit's present one.
        for (ChoiceRow row : rows) {
            Choice choice = new Choice(row.unitId(), acronyms.computeIfAbsent(row.unitId(), id -> row.acronym()));
            byName.putIfAbsent(row.acronym().toLowerCase(Locale.ROOT), choice);
            byName.putIfAbsent(row.unitKey().toLowerCase(Locale.ROOT), choice);
        }
        return byName;
    }
}
