package org.alcts.portal.survey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the surveys that the person who asks may know of. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class SurveyList {

    private static final PageOrder ORDER = new PageOrder(
            Map.of(
                    "title", List.of("r.title"),
                    "unit", List.of("r.acronym"),
                    "state", List.of("field(r.state, 'OPEN', 'PROPOSED', 'APPROVED', 'DRAFT', 'CLOSED', 'ARCHIVED')"),
                    "opens", List.of("r.opens_at"),
                    "closes", List.of("r.closes_at")),
            "r.id",
            "field(r.state, 'OPEN', 'PROPOSED', 'APPROVED', 'DRAFT', 'CLOSED', 'ARCHIVED'), r.closes_at desc, r.id desc");

    /** Those that were opened are everybody's to know; the others are their makers', the office's, and the Board's to decide. */
    private static final String READABLE = """
            with readable as (
              select s.id, s.code, s.title, s.state, s.opens_at, s.closes_at, s.minutes,
                     u.unit_key, coalesce(n.name, u.unit_key) as unit_name, coalesce(n.acronym, u.unit_key) as acronym,
                     (:office or s.unit_id in (:units)) as can_make,
                     (s.state = 'CLOSED' or s.state = 'ARCHIVED' and s.closed_at is not null
                      or s.state = 'OPEN' and (:board or :office)) as can_read_results
                from survey s
                join unit u on u.id = s.unit_id
                left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
               where s.state in ('OPEN', 'CLOSED') or s.state = 'ARCHIVED' and s.closed_at is not null
                  or :office or s.unit_id in (:units) or :board and s.state <> 'DRAFT'
            )
            """;

    private static final String ROW = """
            select r.*,
                   case when r.state in ('OPEN', 'CLOSED', 'ARCHIVED')
                        then (select count(*) from participation p where p.survey_id = r.id) end as asked,
                   case when r.state in ('OPEN', 'CLOSED', 'ARCHIVED') and (r.can_make or r.can_read_results)
                        then (select count(*) from participation p where p.survey_id = r.id and p.answered) end as answered,
                   (select case when p.answered then 'ANSWERED'
                                when exists (select 1 from survey_draft d
                                              where d.survey_id = p.survey_id and d.person_id = p.person_id) then 'BEGUN'
                                else 'NOT_BEGUN' end
                      from participation p
                     where p.survey_id = r.id and p.person_id = :person and r.state = 'OPEN'
                       and (r.closes_at is null or r.closes_at > :now)) as standing
              from readable r""";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SurveyList(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** One page; sorts by {@code title}, {@code unit}, {@code state}, {@code opens}, {@code closes}; else open ones first. */
    public List<SurveyRow> page(SurveyFilter filter, Pageable page) {
        return query(filter)
                .page(jdbc, READABLE + ROW, page)
                .query(SurveyRow.class)
                .list();
    }

    public int count(SurveyFilter filter) {
        return query(filter).count(jdbc, READABLE + "select count(*) from readable r");
    }

    private PageQuery query(SurveyFilter filter) {
        AssignmentsToday person = currentPerson.today();
        Set<Long> units = person.unitsWrittenFor();
        return new PageQuery(ORDER)
                .with("office", person.isOffice())
                .with("board", person.votesOnBoard())
                .with("units", units.isEmpty() ? Set.of(0L) : units)
                .with("person", person.personId())
                .with("now", Timestamp.from(clock.instant()))
                .with("day", LocalDate.now(clock))
                .words(filter.text(), "(r.title like :word or r.code like :word or r.unit_name like :word)")
                .and("r.unit_key = :unit", "unit", filter.unit())
                .and("r.state = :state", "state", filter.state());
    }
}
