package org.alcts.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conferences, and where today lies among them: no secret to anybody. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class MeetingCalendar {

    private static final String MEETINGS = """
            select id, meeting_key as `key`, kind, name, place, starts_on, ends_on from meeting order by starts_on""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All on record, by date. */
    public List<Meeting> all() {
        return jdbc.sql(MEETINGS).query(Meeting.class).list();
    }

    /** Whether a conference is held on this day. */
    public boolean meetsOn(LocalDate day) {
        return jdbc.sql("select count(*) from meeting where starts_on <= :day and ends_on >= :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public MeetingRhythm rhythm() {
        return rhythmOn(LocalDate.now(clock));
    }

    public MeetingRhythm rhythmOn(LocalDate day) {
        List<Meeting> all = all();
        List<Meeting> ended =
                all.stream().filter(meeting -> meeting.endsOn().isBefore(day)).toList();
        Optional<Meeting> next =
                all.stream().filter(meeting -> !meeting.endsOn().isBefore(day)).findFirst();
        return new MeetingRhythm(fromEnd(ended, 1), fromEnd(ended, 2), next.orElse(null));
    }

    /**
     * The day that words in an address mean: a day as in 2008-06-15, the last day of a conference by its name or key
     * ("Annual 2008", {@code annual-2008}), or {@code today}. Empty for anything else.
     */
    public Optional<LocalDate> dayNamed(String words) {
        String wanted = words.strip();
        if (wanted.equalsIgnoreCase("today")) {
            return Optional.of(LocalDate.now(clock));
        }
        try {
            return Optional.of(LocalDate.parse(wanted));
        } catch (DateTimeParseException e) {
            return all().stream()
                    .filter(meeting -> meeting.name().equalsIgnoreCase(wanted)
                            || meeting.key().equalsIgnoreCase(wanted))
                    .findFirst()
                    .map(Meeting::endsOn);
        }
    }

    private static Meeting fromEnd(List<Meeting> meetings, int back) {
        return meetings.size() < back ? null : meetings.get(meetings.size() - back);
    }
}
