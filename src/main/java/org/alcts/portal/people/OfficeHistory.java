package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who held which office on a day, for a demonstration that writes its past in the names of those who held it. Asks nobody
 * who they are, and so is there with demonstration data only.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
public class OfficeHistory {

    /** Somebody in an office that they hold on the day asked about. */
    public record Holder(long personId, String name, String email, HeldOffice held) {}

    private static final String HOLDERS = """
            select p.id as person_id, concat(p.given_name, ' ', p.family_name) as person_name, p.email,
                   a.id as assignment_id, u.id as unit_id, u.unit_key, u.kind as unit_kind,
                   coalesce(n.name, u.unit_key) as unit_name, coalesce(n.acronym, u.unit_key) as acronym,
                   a.office, a.obtained, a.voting, a.valid_from, a.valid_to
              from unit u
              join assignment a on a.unit_id = u.id and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
              join person p on p.id = a.person_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where u.unit_key = :unit
             order by a.obtained = 'ACTING', a.id""";

    private final JdbcClient jdbc;
    private final AssignmentReader assignments;

    OfficeHistory(JdbcClient jdbc, AssignmentReader assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** Everybody who holds an office in the unit on that day, the weightiest office first; one statement. */
    @Transactional(readOnly = true)
    public List<Holder> holders(String unitKey, LocalDate day) {
        return jdbc
                .sql(HOLDERS)
                .param("unit", unitKey)
                .param("day", day)
                .query((row, number) -> new Holder(
                        row.getLong("person_id"),
                        row.getString("person_name"),
                        row.getString("email"),
                        new HeldOffice(
                                row.getLong("assignment_id"),
                                row.getLong("unit_id"),
                                row.getString("unit_key"),
                                UnitKind.valueOf(row.getString("unit_kind")),
                                row.getString("unit_name"),
                                row.getString("acronym"),
                                Office.valueOf(row.getString("office")),
                                Obtained.valueOf(row.getString("obtained")),
                                row.getBoolean("voting"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list()
                .stream()
                .sorted((a, b) -> a.held().office().compareTo(b.held().office()))
                .toList();
    }

    /** Who holds the office in the unit on that day; an acting one only where there is no other. */
    @Transactional(readOnly = true)
    public Optional<Holder> holder(String unitKey, Office office, LocalDate day) {
        return holders(unitKey, day).stream()
                .filter(holder -> holder.held().office() == office)
                .findFirst();
    }

    /** Who may file and update the unit's initiatives on that day: its chair, or else its planning representative. */
    @Transactional(readOnly = true)
    public Optional<Holder> writer(String unitKey, LocalDate day) {
        return holders(unitKey, day).stream()
                .filter(holder -> holder.held().office().writesForUnit())
                .findFirst();
    }

    /** All that the person holds on that day, as {@link CurrentPerson#today()} would say it then. */
    @Transactional(readOnly = true)
    public AssignmentsToday on(long personId, LocalDate day) {
        return assignments.on(personId, day);
    }
}
