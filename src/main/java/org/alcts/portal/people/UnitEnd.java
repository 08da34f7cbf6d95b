package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ends with a unit, and what stands in the way of its end. */
@Component
class UnitEnd {

    private final JdbcClient jdbc;
    private final UnitNames names;
    private final UnitParents parents;
    private final Assignments assignments;
    private final Affiliations affiliations;

    UnitEnd(JdbcClient jdbc, UnitNames names, UnitParents parents, Assignments assignments, Affiliations affiliations) {
        this.jdbc = jdbc;
        this.names = names;
        this.parents = parents;
        this.assignments = assignments;
        this.affiliations = affiliations;
    }

    /** @throws Refused when some unit belongs to it after that day */
    void requireNoChildren(long unitId, LocalDate lastDay) {
        List<String> children = jdbc.sql("""
                        select distinct coalesce(n.name, u.unit_key) from unit_parent t
                          join unit u on u.id = t.unit_id and (u.dissolved_on is null or u.dissolved_on > :day)
                          left join unit_name n on n.unit_id = u.id and n.valid_to is null
                         where t.parent_id = :unit and (t.valid_to is null or t.valid_to > :day)
                         order by 1""")
                .param("unit", unitId)
                .param("day", lastDay)
                .query(String.class)
                .list();
        if (!children.isEmpty()) {
            throw new Refused("", "people.refused.has-children", String.join(", ", children));
        }
    }

    /** Whether, on that day, the unit belongs to the other one, be it through a third. */
    boolean belongsTo(long unitId, long otherId, LocalDate day) {
        return jdbc.sql("""
                        with recursive above as (
                          select parent_id from unit_parent
                           where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to >= :day)
                          union
                          select t.parent_id from unit_parent t join above a on a.parent_id = t.unit_id
                           where t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day))
                        select count(*) from above where parent_id = :other""")
                        .param("unit", unitId)
                        .param("other", otherId)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends what holds beyond that day; what would begin after it, ends on the day it begins. */
    void endEverythingOf(long unitId, LocalDate lastDay, String reason) {
        names.findByUnitId(unitId).stream()
                .filter(name -> name.period().includes(lastDay))
                .forEach(name -> name.endOn(lastDay));
        parents.findByUnitId(unitId).stream()
                .filter(parent -> parent.period().includes(lastDay))
                .forEach(parent -> parent.endOn(lastDay));
        assignments.findByUnitId(unitId).stream()
                .filter(term -> term.period()
                        .ends()
                        .filter(end -> !end.isAfter(lastDay))
                        .isEmpty())
                .forEach(term -> term.endOn(later(term.period().begins(), lastDay), reason));
        affiliations.findByUnitId(unitId).stream()
                .filter(own ->
                        own.period().ends().filter(end -> !end.isAfter(lastDay)).isEmpty())
                .forEach(own -> own.endOn(later(own.period().begins(), lastDay), reason));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
