package org.alcts.portal.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alcts.portal.people.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind an initiative's page. Who may read it was asked before. */
@Component
class InitiativeDetails {

    private static final String EXTRA = """
            select i.stage_since, i.illustrative, i.created_on, s.name as start_meeting, t.name as target_meeting,
                   i.outcome, i.lessons, i.closing_reason
              from initiative i left join meeting s on s.id = i.start_meeting_id
              left join meeting t on t.id = i.target_meeting_id where i.id = :id""";

    private static final String UNITS = """
            select u.id, u.unit_key as `key`, coalesce(n.name, u.unit_key) as name, coalesce(n.acronym, u.unit_key) as acronym
              from unit u
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where u.id in (:ids) order by name""";

    private static final String OBJECTIVES = """
            select o.id as objective_id, g.number as goal, concat(g.number, '.', o.number) as code, o.wording,
                   io.is_primary as `primary`, io.share_percent
              from initiative_objective io join objective o on o.id = io.objective_id
              join goal_area g on g.id = o.goal_area_id
             where io.initiative_id = :id order by io.is_primary desc, io.share_percent desc, g.number, o.number""";

    private static final String OWNERS = """
            select p.id as person_id, concat(p.given_name, ' ', p.family_name) as name
              from assignment a join person p on p.id = a.person_id
             where a.unit_id = :unit and a.office = :office
               and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
             order by a.obtained = 'ACTING', a.valid_from""";

    private static final String LOG = """
            select id, kind, dated_on, author_name, office_held, narrative, stage, health_claimed, health_computed,
                   difference_reason, percent_done, spent_minor, currency
              from initiative_update where initiative_id = :id order by dated_on desc, id desc""";

    record Extra(
            LocalDate stageSince,
            boolean illustrative,
            LocalDate createdOn,
            String startMeeting,
            String targetMeeting,
            String outcome,
            String lessons,
            String closingReason) {}

    private final JdbcClient jdbc;

    InitiativeDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Extra extra(long id) {
        return jdbc.sql(EXTRA).param("id", id).query(Extra.class).single();
    }

    List<InitiativePage.UnitRef> units(Collection<Long> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(UNITS)
                        .param("ids", ids)
                        .param("day", day)
                        .query(InitiativePage.UnitRef.class)
                        .list();
    }

    List<InitiativePage.Served> objectives(long id) {
        return jdbc.sql(OBJECTIVES)
                .param("id", id)
                .query(InitiativePage.Served.class)
                .list();
    }

    List<InitiativePage.Owner> owners(long unitId, Office office, LocalDate day) {
        return jdbc.sql(OWNERS)
                .param("unit", unitId)
                .param("office", office.name())
                .param("day", day)
                .query(InitiativePage.Owner.class)
                .list();
    }

    List<InitiativePage.LogEntry> log(long id) {
        return jdbc.sql(LOG)
                .param("id", id)
                .query(InitiativePage.LogEntry.class)
                .list();
    }
}
