package org.alcts.portal.board.meeting;

import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes agendas: the Board's voting members, and the office as their clerk. Once the minutes are approved the agenda is
 * history and stays as it is.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
@Transactional
public class AgendaEntries {

    private static final String ADD = """
            insert into agenda_item (meeting_id, number, position, kind, title, wanted, document, link, sponsor_unit_id,
                   minutes_planned, closed_reason, public_title, decision_id, changed_by)
            values (:meeting, :number, :number, :kind, :title, :wanted, :document, :link, :sponsor, :minutes, :reason,
                   :publicTitle, :decision, :person)""";

    private static final String CHANGE = """
            update agenda_item
               set kind = :kind, title = :title, wanted = :wanted, document = :document, link = :link,
                   sponsor_unit_id = :sponsor, minutes_planned = :minutes, closed_reason = :reason,
                   public_title = :publicTitle, decision_id = :decision, changed_by = :person, version = version + 1
             where id = :id and version = :version and not withdrawn""";

    /** The neighbour above or below; both move by taking the other's place. */
    private static final String NEIGHBOUR = """
            select id from agenda_item
             where meeting_id = :meeting and not withdrawn and position %s :position
             order by position %s limit 1""";

    private record Place(long id, long meetingId, int position) {}

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    AgendaEntries(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /**
     * At the end of the agenda.
     *
     * @return its id
     * @throws Refused when it cannot be so; the fields are those of {@link NewAgendaItem}
     */
    public long add(String meetingKey, NewAgendaItem entered) {
        long meeting = openMeeting("where m.meeting_key = :it", meetingKey);
        NewAgendaItem item = AgendaCheck.checked(entered);
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from agenda_item where meeting_id = :meeting")
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
        filled(ADD, item).param("meeting", meeting).param("number", number).update();
        return jdbc.sql("select id from agenda_item where meeting_id = :meeting and number = :number")
                .param("meeting", meeting)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    /**
     * @param version as it was read
     * @throws Refused when it cannot be so, or somebody else changed it since
     */
    public void change(long itemId, int version, NewAgendaItem entered) {
        openMeeting("join agenda_item a on a.meeting_id = m.id where a.id = :it", itemId);
        NewAgendaItem item = AgendaCheck.checked(entered);
        if (filled(CHANGE, item).param("id", itemId).param("version", version).update() == 0) {
            throw new Refused("", "meeting.refused.changed-meanwhile");
        }
    }

    /** Takes it from the agenda; its number is not given again. */
    public void withdraw(long itemId) {
        openMeeting("join agenda_item a on a.meeting_id = m.id where a.id = :it", itemId);
        jdbc.sql("update agenda_item set withdrawn = true, changed_by = :person, version = version + 1 where id = :id")
                .param("person", person())
                .param("id", itemId)
                .update();
    }

    /** One place up or down; at the end of the agenda it stays. */
    public void move(long itemId, boolean up) {
        openMeeting("join agenda_item a on a.meeting_id = m.id where a.id = :it", itemId);
        Place place = place(itemId);
        jdbc.sql(NEIGHBOUR.formatted(up ? "<" : ">", up ? "desc" : "asc"))
                .param("meeting", place.meetingId())
                .param("position", place.position())
                .query(Long.class)
                .optional()
                .map(this::place)
                .ifPresent(other -> {
                    put(place.id(), other.position());
                    put(other.id(), place.position());
                });
    }

    private Place place(long itemId) {
        return jdbc.sql("select id, meeting_id, position from agenda_item where id = :id")
                .param("id", itemId)
                .query(Place.class)
                .single();
    }

    private void put(long itemId, int position) {
        jdbc.sql("update agenda_item set position = :position, changed_by = :person where id = :id")
                .param("position", position)
                .param("person", person())
                .param("id", itemId)
                .update();
    }

    /** Locks the meeting, so that two who add at once get two numbers. */
    private long openMeeting(String where, Object it) {
        long meeting = jdbc.sql("select m.id from meeting m " + where + " for update")
                .param("it", it)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("", "meeting.refused.gone"));
        boolean approved = jdbc.sql("select count(*) from minutes where meeting_id = :id and approved_on is not null")
                        .param("id", meeting)
                        .query(Integer.class)
                        .single()
                > 0;
        if (approved) {
            throw new Refused("", "meeting.refused.minutes-approved");
        }
        return meeting;
    }

    private JdbcClient.StatementSpec filled(String statement, NewAgendaItem item) {
        return jdbc.sql(statement)
                .param("kind", item.kind().name())
                .param("title", item.title())
                .param("wanted", item.wanted())
                .param("document", item.document())
                .param("link", item.link())
                .param("sponsor", item.sponsorUnitId())
                .param("minutes", item.minutesPlanned())
                .param(
                        "reason",
                        item.closedReason() == null ? null : item.closedReason().name())
                .param("publicTitle", item.publicTitle())
                .param("decision", item.decisionId())
                .param("person", person());
    }

    private long person() {
        return currentPerson.signedIn().personId();
    }
}
