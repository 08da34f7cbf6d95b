package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that exist, under the names of the day. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional(readOnly = true)
public class UnitDirectory {

    private static final String UNITS = """
            select u.id, u.unit_key as `key`, u.kind, coalesce(n.name, u.unit_key) as name, coalesce(n.acronym, u.unit_key) as acronym
              from unit u
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where u.established_on <= :day and (u.dissolved_on is null or u.dissolved_on >= :day)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All units that exist today: the division first, then its sections, then the rest by name. */
    public List<UnitSummary> today() {
        return jdbc.sql(UNITS
                        + " order by field(u.kind, 'DIVISION', 'BOARD', 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE',"
                        + " 'INTEREST_GROUP', 'OFFICE'), name")
                .param("day", LocalDate.now(clock))
                .query(UnitSummary.class)
                .list();
    }

    /** The unit with this key, if it exists today. */
    public Optional<UnitSummary> find(String key) {
        return jdbc.sql(UNITS + " and u.unit_key = :unitKey")
                .param("day", LocalDate.now(clock))
                .param("unitKey", key)
                .query(UnitSummary.class)
                .optional();
    }
}
