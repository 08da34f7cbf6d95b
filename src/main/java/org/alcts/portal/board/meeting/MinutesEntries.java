package org.alcts.portal.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.VotingSeats;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes minutes. The Board's voting members and the office draft them, the Board approves them once a later meeting has
 * begun, and from then on only corrections are added.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
@Transactional
public class MinutesEntries {

    private static final int LONGEST = 20_000;

    private record Held(long id, LocalDate startsOn, LocalDate endsOn, Integer version, LocalDate approvedOn) {}

    private final JdbcClient jdbc;
    private final VotingSeats seats;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final Clock clock;

    MinutesEntries(JdbcClient jdbc, VotingSeats seats, CurrentPerson currentPerson, OfficeTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.clock = clock;
    }

    /** Who had a vote when the meeting began: those whose attendance is recorded. */
    public List<Minutes.Attendance> voters(String meetingKey) {
        return seats.on(held(meetingKey).startsOn()).stream()
                .map(voter -> new Minutes.Attendance(voter.personId(), voter.name(), as(voter), true))
                .toList();
    }

    /**
     * Saves the draft in place of an earlier one.
     *
     * @throws Refused when the meeting has not begun, the minutes are approved, or somebody else saved since
     */
    public void draft(String meetingKey, NewMinutes entered) {
        Held meeting = held(meetingKey);
        requireBegun(meeting);
        requireDraft(meeting);
        String general = AgendaCheck.tidy("general", entered.general(), LONGEST);
        write(meeting, entered.version(), general);
        for (AssignmentsToday voter : seats.on(meeting.startsOn())) {
            jdbc.sql("""
                            insert into minutes_attendance (meeting_id, person_id, present_as, present, changed_by)
                            values (:meeting, :voter, :as, :present, :person)
                            on duplicate key update present = values(present), changed_by = values(changed_by)""")
                    .param("meeting", meeting.id())
                    .param("voter", voter.personId())
                    .param("as", as(voter))
                    .param("present", entered.present().contains(voter.personId()))
                    .param("person", person())
                    .update();
        }
        for (Map.Entry<Long, String> record : entered.records().entrySet()) {
            jdbc.sql("""
                            update agenda_item set record = :record, changed_by = :person
                             where id = :id and meeting_id = :meeting and not withdrawn""")
                    .param("record", AgendaCheck.tidy("record-" + record.getKey(), record.getValue(), LONGEST))
                    .param("person", person())
                    .param("id", record.getKey())
                    .param("meeting", meeting.id())
                    .update();
        }
    }

    /** @throws Refused when there is no draft, or no later meeting has begun */
    @PreAuthorize("hasRole('" + Roles.BOARD + "')")
    public void approve(String meetingKey) {
        Held meeting = held(meetingKey);
        requireDraft(meeting);
        if (meeting.version() == null) {
            throw new Refused("", "meeting.refused.no-draft");
        }
        LocalDate today = LocalDate.now(clock);
        boolean later = jdbc.sql("select count(*) from meeting where starts_on > :end and starts_on <= :today")
                        .param("end", meeting.endsOn())
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!later) {
            throw new Refused("", "meeting.refused.no-later-meeting");
        }
        AssignmentsToday person = currentPerson.today();
        jdbc.sql("""
                        update minutes set approved_on = :today, approved_by = :person, approved_as = :as,
                               changed_by = :person, version = version + 1
                         where meeting_id = :meeting""")
                .param("today", today)
                .param("person", person.personId())
                .param("as", as(person))
                .param("meeting", meeting.id())
                .update();
    }

    /** @throws Refused when the minutes are not approved yet, or nothing is said; field {@code correction} */
    public void correct(String meetingKey, String correction) {
        Held meeting = held(meetingKey);
        if (meeting.approvedOn() == null) {
            throw new Refused("", "meeting.refused.not-approved");
        }
        String text = AgendaCheck.tidy("correction", correction, LONGEST);
        if (text == null) {
            throw new Refused("correction", "meeting.refused.correction-missing");
        }
        AssignmentsToday person = currentPerson.today();
        jdbc.sql("""
                        insert into minutes_correction (meeting_id, correction, entered_on, entered_by, entered_as, changed_by)
                        values (:meeting, :text, :today, :person, :as, :person)""")
                .param("meeting", meeting.id())
                .param("text", text)
                .param("today", LocalDate.now(clock))
                .param("person", person.personId())
                .param("as", as(person))
                .update();
    }

    private void write(Held meeting, int version, String general) {
        if (meeting.version() == null) {
            jdbc.sql("insert into minutes (meeting_id, general, changed_by) values (:meeting, :general, :person)")
                    .param("meeting", meeting.id())
                    .param("general", general)
                    .param("person", person())
                    .update();
        } else if (meeting.version() != version) {
            throw new Refused("", "meeting.refused.changed-meanwhile");
        } else {
            jdbc.sql("""
                            update minutes set general = :general, changed_by = :person, version = version + 1
                             where meeting_id = :meeting""")
                    .param("general", general)
                    .param("person", person())
                    .param("meeting", meeting.id())
                    .update();
        }
    }

    private Held held(String meetingKey) {
        return jdbc.sql("""
                        select m.id, m.starts_on, m.ends_on, n.version, n.approved_on
                          from meeting m left join minutes n on n.meeting_id = m.id
                         where m.meeting_key = :key for update""")
                .param("key", meetingKey)
                .query(Held.class)
                .optional()
                .orElseThrow(() -> new Refused("", "meeting.refused.gone"));
    }

    private void requireBegun(Held meeting) {
        if (meeting.startsOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("", "meeting.refused.not-begun", meeting.startsOn());
        }
    }

    private static void requireDraft(Held meeting) {
        if (meeting.approvedOn() != null) {
            throw new Refused("", "meeting.refused.minutes-approved");
        }
    }

    private String as(AssignmentsToday person) {
        HeldOffice office = person.actingOnBoard()
                .or(() -> person.held().stream().findFirst())
                .orElseThrow();
        return titles.title(office);
    }

    private long person() {
        return currentPerson.signedIn().personId();
    }
}
