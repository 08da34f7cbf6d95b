package org.alcts.portal.board.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.plan.MeetingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database as a reader without an account, today. */
@Component
class PublicReader {

    private final JdbcClient jdbc;
    private final MeetingCalendar meetings;
    private final Clock clock;

    PublicReader(JdbcClient jdbc, MeetingCalendar meetings, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Those of {@link InitiativeTable#published()}; the map may be added to. */
    Map<String, Object> parameters() {
        return InitiativeTable.parameters(meetings.rhythm(), today());
    }

    /** @param select goes on after {@link InitiativeTable#published()} */
    JdbcClient.StatementSpec published(String select) {
        return jdbc.sql(InitiativeTable.published() + select).params(parameters());
    }
}
