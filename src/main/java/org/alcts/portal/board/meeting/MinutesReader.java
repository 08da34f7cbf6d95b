package org.alcts.portal.board.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads minutes for {@link Agendas}, which knows who asks. */
@Component
class MinutesReader {

    private static final String MINUTES = """
            select m.general, m.approved_on, concat(p.given_name, ' ', p.family_name, ', ', m.approved_as) as approved_by,
                   m.illustrative, m.version
              from minutes m left join person p on p.id = m.approved_by
             where m.meeting_id = :meeting and (:drafts or m.approved_on is not null)""";

    private static final String ATTENDANCE = """
            select a.person_id, concat(p.given_name, ' ', p.family_name) as name, a.present_as as `as`, a.present
              from minutes_attendance a join person p on p.id = a.person_id
             where a.meeting_id = :meeting
             order by p.family_name, p.given_name, p.id""";

    private static final String CORRECTIONS = """
            select c.correction, c.entered_on, concat(p.given_name, ' ', p.family_name) as name, c.entered_as as `as`
              from minutes_correction c join person p on p.id = c.entered_by
             where c.meeting_id = :meeting
             order by c.id""";

    private record Head(String general, LocalDate approvedOn, String approvedBy, boolean illustrative, int version) {}

    private final JdbcClient jdbc;

    MinutesReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param drafts whether drafts may be read */
    Optional<Minutes> of(long meetingId, boolean drafts) {
        return jdbc.sql(MINUTES)
                .param("meeting", meetingId)
                .param("drafts", drafts)
                .query(Head.class)
                .optional()
                .map(head -> new Minutes(
                        head.general(),
                        head.approvedOn(),
                        head.approvedBy(),
                        head.illustrative(),
                        head.version(),
                        rows(ATTENDANCE, meetingId, Minutes.Attendance.class),
                        rows(CORRECTIONS, meetingId, Minutes.Correction.class)));
    }

    private <T> List<T> rows(String sql, long meetingId, Class<T> type) {
        return jdbc.sql(sql).param("meeting", meetingId).query(type).list();
    }
}
