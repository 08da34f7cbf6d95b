package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the Board's voting seats on a day. */
@Component
public class VotingSeats {

    private static final String VOTERS = """
            select distinct a.person_id
              from assignment a join unit u on u.id = a.unit_id
             where u.kind = 'BOARD' and a.voting
               and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)""";

    private final JdbcClient jdbc;
    private final AssignmentReader assignments;

    VotingSeats(JdbcClient jdbc, AssignmentReader assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** Each with all that they hold that day, by name; whoever holds two voting seats is one voter. */
    @Transactional(readOnly = true)
    public List<AssignmentsToday> on(LocalDate day) {
        return assignments.on(
                jdbc.sql(VOTERS).param("day", day).query(Long.class).set(), day);
    }
}
