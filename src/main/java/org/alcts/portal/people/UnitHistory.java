package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.UnitPage.DatedName;
import org.alcts.portal.people.UnitPage.DatedParent;
import org.alcts.portal.people.UnitPage.RosterEntry;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units as they are and as they were; every member reads it, for the association's bodies meet in the open. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class UnitHistory {

    private static final String ORDER = """
             order by field(u.kind, 'DIVISION', 'BOARD', 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP', 'OFFICE'), name""";

    private static final String TREE = """
            select u.id, u.unit_key as `key`, u.kind, coalesce(n.name, u.unit_key) as name, coalesce(n.acronym, u.unit_key) as acronym,
                   t.parent_id, c.chairs, coalesce(f.members, 0) as members
              from unit u
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
              left join unit_parent t on t.unit_id = u.id and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
              left join (select a.unit_id, group_concat(concat(p.given_name, ' ', p.family_name) order by a.valid_from separator ', ') as chairs
                           from assignment a join person p on p.id = a.person_id
                          where a.office in ('PRESIDENT', 'CHAIR') and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                          group by a.unit_id) c on c.unit_id = u.id
              left join (select unit_id, count(distinct person_id) as members from affiliation
                          where valid_from <= :day and (valid_to is null or valid_to >= :day) group by unit_id) f on f.unit_id = u.id
             where u.established_on <= :day and (u.dissolved_on is null or u.dissolved_on >= :day)
            """;

    /** The name of a dissolved unit is its last one. */
    private static final String SUMMARY = """
            select u.id, u.unit_key as `key`, u.kind, coalesce(n.name, u.unit_key) as name, coalesce(n.acronym, u.unit_key) as acronym
              from unit u
              left join unit_name n on n.unit_id = u.id and n.valid_from =
                   coalesce((select max(l.valid_from) from unit_name l where l.unit_id = u.id and l.valid_from <= :day),
                            (select min(l.valid_from) from unit_name l where l.unit_id = u.id))""";

    private static final String ROSTER = """
            select p.id as person_id, concat(p.given_name, ' ', p.family_name) as person_name, a.office, a.obtained, a.voting,
                   a.valid_from as `from`, a.valid_to as `to`
              from assignment a join person p on p.id = a.person_id
             where a.unit_id = :unit and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)""";

    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitHistory(Units units, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All units of today with who chairs them; one statement, parents not necessarily before children. */
    public List<UnitNode> tree() {
        return jdbc.sql(TREE + ORDER)
                .param("day", LocalDate.now(clock))
                .query(UnitNode.class)
                .list();
    }

    /** The unit with this key, whether it exists today or did once. */
    public Optional<UnitPage> find(String key) {
        LocalDate day = LocalDate.now(clock);
        return units.findByKey(key)
                .map(unit -> new UnitPage(
                        summary(unit.id(), day),
                        unit.version(),
                        unit.charge().orElse(""),
                        unit.establishedOn(),
                        unit.dissolvedOn().orElse(null),
                        names(unit.id()),
                        parents(unit.id(), day),
                        children(unit.id(), day),
                        roster(unit.id(), day),
                        members(unit.id(), day)));
    }

    private UnitSummary summary(long unitId, LocalDate day) {
        return jdbc.sql(SUMMARY + " where u.id = :unit")
                .param("unit", unitId)
                .param("day", day)
                .query(UnitSummary.class)
                .single();
    }

    private List<DatedName> names(long unitId) {
        return jdbc.sql("""
                        select name, acronym, valid_from as `from`, valid_to as `to`
                          from unit_name where unit_id = :unit order by valid_from desc""").param("unit", unitId).query(DatedName.class).list();
    }

    private List<DatedParent> parents(long unitId, LocalDate day) {
        return jdbc.sql("""
                        select u.unit_key as `key`, coalesce(n.name, u.unit_key) as name, t.valid_from as `from`, t.valid_to as `to`
                          from unit_parent t join unit u on u.id = t.parent_id
                          left join unit_name n on n.unit_id = u.id and n.valid_from =
                               (select max(l.valid_from) from unit_name l where l.unit_id = u.id and l.valid_from <= least(:day, coalesce(t.valid_to, :day)))
                         where t.unit_id = :unit order by t.valid_from desc""")
                .param("unit", unitId)
                .param("day", day)
                .query(DatedParent.class)
                .list();
    }

    private List<UnitSummary> children(long unitId, LocalDate day) {
        return jdbc.sql(SUMMARY + """

                          join unit_parent t on t.unit_id = u.id and t.parent_id = :unit
                               and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
                         where u.established_on <= :day and (u.dissolved_on is null or u.dissolved_on >= :day)
                        """ + ORDER)
                .param("unit", unitId)
                .param("day", day)
                .query(UnitSummary.class)
                .list();
    }

    private List<RosterEntry> roster(long unitId, LocalDate day) {
        return jdbc.sql(ROSTER).param("unit", unitId).param("day", day).query(RosterEntry.class).list().stream()
                .sorted((a, b) -> a.office().compareTo(b.office()))
                .toList();
    }

    private int members(long unitId, LocalDate day) {
        return jdbc.sql("""
                        select count(distinct person_id) from affiliation
                         where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to >= :day)""")
                .param("unit", unitId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
