package org.alcts.portal.board.meeting;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads agendas and minutes. Every member reads open items and approved minutes; the Board and the office also closed items
 * and drafts. Of a closed item others learn that it exists, its public title, and why it is closed.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class Agendas {

    private static final String CALENDAR = """
            select m.meeting_key as `key`, m.name, m.place, m.starts_on, m.ends_on, count(a.id) as items,
                   count(a.closed_reason) as closed, n.meeting_id is not null as drafted, n.approved_on
              from meeting m
              left join agenda_item a on a.meeting_id = m.id and not a.withdrawn
              left join minutes n on n.meeting_id = m.id
             group by m.id, n.meeting_id, n.approved_on
             order by m.starts_on""";

    private static final String MEETING = """
            select id, meeting_key as `key`, kind, name, place, starts_on, ends_on from meeting where meeting_key = :key""";

    private static final String ITEMS = """
            select a.id, a.number, a.kind, (:all or a.closed_reason is null) as readable,
                   if(:all or a.closed_reason is null, a.title, a.public_title) as title, a.public_title, a.closed_reason,
                   if(:all or a.closed_reason is null, a.wanted, null) as wanted,
                   if(:all or a.closed_reason is null, a.document, null) as document,
                   if(:all or a.closed_reason is null, a.link, null) as link,
                   if(:all or a.closed_reason is null, a.sponsor_unit_id, null) as sponsor_unit_id,
                   if(:all or a.closed_reason is null, n.acronym, null) as sponsor,
                   if(:all or a.closed_reason is null, a.minutes_planned, null) as minutes_planned,
                   if(:all or a.closed_reason is null, a.decision_id, null) as decision_id,
                   if(:all or a.closed_reason is null and t.approved_on is not null, a.record, null) as record,
                   a.illustrative, a.version
              from agenda_item a
              join meeting m on m.id = a.meeting_id
              left join minutes t on t.meeting_id = m.id
              left join unit_name n on n.unit_id = a.sponsor_unit_id and n.valid_from <= m.starts_on
                   and (n.valid_to is null or n.valid_to >= m.starts_on)
             where a.meeting_id = :meeting and not a.withdrawn
             order by a.position, a.number""";

    private final JdbcClient jdbc;
    private final MinutesReader minutes;
    private final CurrentPerson currentPerson;

    Agendas(JdbcClient jdbc, MinutesReader minutes, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.minutes = minutes;
        this.currentPerson = currentPerson;
    }

    /** All meetings on record, by date. */
    public List<MeetingRow> calendar() {
        return jdbc.sql(CALENDAR).query(MeetingRow.class).list();
    }

    /** @param meetingKey such as {@code midwinter-2009} */
    public Optional<MeetingAgenda> find(String meetingKey) {
        boolean all = readsAll(currentPerson.today());
        return jdbc.sql(MEETING)
                .param("key", meetingKey)
                .query(Meeting.class)
                .optional()
                .map(meeting -> new MeetingAgenda(
                        meeting,
                        items(meeting.id(), all),
                        minutes.of(meeting.id(), all).orElse(null)));
    }

    private List<AgendaItem> items(long meetingId, boolean all) {
        return jdbc.sql(ITEMS)
                .param("meeting", meetingId)
                .param("all", all)
                .query(AgendaItem.class)
                .list();
    }

    static boolean readsAll(AssignmentsToday person) {
        return person.votesOnBoard() || person.isOffice();
    }
}
