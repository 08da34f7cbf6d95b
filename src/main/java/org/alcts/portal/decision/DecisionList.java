package org.alcts.portal.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the Board, and what it decided. Decisions are open to every member; what waits is read by the Board, the
 * office and the unit that asks.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class DecisionList {

    private static final String SELECT = """
            select d.id, d.subject_kind, d.subject_id, d.title, u.unit_key, coalesce(n.name, u.unit_key) as unit_name,
                   coalesce(n.acronym, u.unit_key) as acronym, d.reach, d.state,
                   concat(r.given_name, ' ', r.family_name) as requested_by_name, d.requested_as, d.requested_on,
                   d.outcome, d.reason, d.voted_on, d.manner,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'FOR') as votes_for,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'AGAINST') as votes_against,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'ABSTAINED') as abstained,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'ABSENT') as absent,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'RECUSED') as recused,
                   d.confirmed_on,
                   concat(b.given_name, ' ', b.family_name) as decided_by_name, d.decided_as
              from decision d
              join unit u on u.id = d.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= coalesce(d.voted_on, d.requested_on)
                   and (n.valid_to is null or n.valid_to >= coalesce(d.voted_on, d.requested_on))
              join person r on r.id = d.requested_by
              left join person b on b.id = d.decided_by
            """;

    private static final String DECIDED = """
            where d.state = 'DECIDED' and (:outcome is null or d.outcome = :outcome) and (:unit is null or u.unit_key = :unit)
              and (:text is null or locate(:text, d.title) > 0 or locate(:text, d.reason) > 0)
            """;

    private static final String MAY_READ_WAITING = "(:all or d.unit_id in (:ownUnits))";

    private static final String BALLOTS = """
            select b.decision_id, concat(p.given_name, ' ', p.family_name) as name, b.cast_as, b.choice
              from ballot b
              join decision d on d.id = b.decision_id and d.state = 'DECIDED'
              join person p on p.id = b.person_id
             where b.decision_id in (:decisions)
             order by p.family_name, p.given_name, p.id""";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    DecisionList(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** The oldest first. */
    public List<DecisionRow> waiting() {
        return asked(SELECT + "where d.state = 'WAITING' and " + MAY_READ_WAITING + " order by d.requested_on, d.id")
                .query(DecisionRow.class)
                .list();
    }

    /** One page of what was decided, the newest vote first. */
    public List<DecisionRow> decided(DecisionFilter filter, Pageable page) {
        return filtered(SELECT + DECIDED + "order by d.voted_on desc, d.id desc limit :limit offset :offset", filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(DecisionRow.class)
                .list();
    }

    public int countDecided(DecisionFilter filter) {
        return filtered("select count(*) from decision d join unit u on u.id = d.unit_id " + DECIDED, filter)
                .query(Integer.class)
                .single();
    }

    /** Votes that no meeting has confirmed yet, the oldest first. */
    public List<DecisionRow> unconfirmed() {
        return jdbc.sql(SELECT + "where d.state = 'DECIDED' and d.confirmed_on is null order by d.voted_on, d.id")
                .query(DecisionRow.class)
                .list();
    }

    /** All that was asked and decided about one subject, the newest first; what waits only for those who may read that. */
    public List<DecisionRow> of(SubjectKind kind, long subjectId) {
        return asked(SELECT + "where d.subject_kind = :kind and d.subject_id = :subject and (d.state = 'DECIDED' or "
                        + MAY_READ_WAITING + ") order by d.requested_on desc, d.id desc")
                .param("kind", kind.name())
                .param("subject", subjectId)
                .query(DecisionRow.class)
                .list();
    }

    /** What was voted on between these days, and what was made official between them, the oldest first. */
    public List<DecisionRow> between(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + """
                        where d.state = 'DECIDED'
                          and (d.voted_on between :from and :to or d.confirmed_on between :from and :to)
                        order by d.voted_on, d.id""")
                .param("from", from)
                .param("to", to)
                .query(DecisionRow.class)
                .list();
    }

    /** These, the oldest first; what waits only for those who may read that. */
    public List<DecisionRow> these(Collection<Long> decisionIds) {
        return decisionIds.isEmpty()
                ? List.of()
                : asked(SELECT + "where d.id in (:decisions) and (d.state = 'DECIDED' or " + MAY_READ_WAITING
                                + ") order by d.requested_on, d.id")
                        .param("decisions", decisionIds)
                        .query(DecisionRow.class)
                        .list();
    }

    /** Who voted how, by decision, in the order of their names. Open to every member, as the decisions are. */
    public Map<Long, List<BallotRow>> ballots(Collection<Long> decisionIds) {
        return decisionIds.isEmpty()
                ? Map.of()
                : jdbc.sql(BALLOTS).param("decisions", decisionIds).query(BallotRow.class).list().stream()
                        .collect(Collectors.groupingBy(BallotRow::decisionId));
    }

    private JdbcClient.StatementSpec filtered(String statement, DecisionFilter filter) {
        return jdbc.sql(statement)
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .param("unit", filter.unitKey())
                .param("text", filter.text());
    }

    private JdbcClient.StatementSpec asked(String statement) {
        AssignmentsToday person = currentPerson.today();
        return jdbc.sql(statement)
                .param("all", person.votesOnBoard() || person.isOffice())
                .param("ownUnits", person.ownUnits().isEmpty() ? Set.of(-1L) : person.ownUnits());
    }
}
