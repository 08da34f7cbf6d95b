package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms of office for the office to look after: whose end is near, and which units have no chair. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class TermList {

    /** Units that have a chair by their kind and nobody in the chair today, an acting one counted as somebody. */
    private static final String WITHOUT_CHAIR = """
            select u.id, u.unit_key as `key`, u.kind, coalesce(n.name, u.unit_key) as name, coalesce(n.acronym, u.unit_key) as acronym
              from unit u
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where u.kind in ('SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP')
               and u.established_on <= :day and (u.dissolved_on is null or u.dissolved_on >= :day)
               and not exists (select 1 from assignment a where a.unit_id = u.id and a.office = 'CHAIR'
                                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))
             order by field(u.kind, 'SECTION', 'COUNCIL', 'COMMITTEE', 'TASK_FORCE', 'INTEREST_GROUP'), name""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TermList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page; sorts by {@code person}, {@code unit}, {@code office}, {@code from}, {@code to}. */
    public List<TermRow> page(TermFilter filter, Pageable page) {
        return query(filter).page(jdbc, page);
    }

    public int count(TermFilter filter) {
        return query(filter).count(jdbc);
    }

    private TermQuery query(TermFilter filter) {
        return new TermQuery(filter, LocalDate.now(clock));
    }

    /** Sections first, then the rest by kind and name. */
    public List<UnitSummary> unitsWithoutChair() {
        return jdbc.sql(WITHOUT_CHAIR)
                .param("day", LocalDate.now(clock))
                .query(UnitSummary.class)
                .list();
    }
}
