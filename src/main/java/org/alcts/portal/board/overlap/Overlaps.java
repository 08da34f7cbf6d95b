package org.alcts.portal.board.overlap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.query.PageQuery;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where units do the same: the pairs both of which the person who asks may read. Two statements for a page of any length. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class Overlaps {

    private record Row(
            long id,
            OverlapState state,
            long firstId,
            long secondId,
            String words,
            String objectives,
            boolean samePrimary,
            boolean closeInTime,
            LocalDate foundOn,
            Answer answer,
            Long leadingId,
            String reason,
            LocalDate answeredOn,
            String answeredByName,
            String answeredAs,
            LocalDate carriedOutOn,
            String carriedOutByName,
            String carriedOutAs,
            int version) {}

    private record Look(Instant lookedAt) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;
    private final CurrentPerson currentPerson;

    Overlaps(JdbcClient jdbc, ReadingPerson reader, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.currentPerson = currentPerson;
    }

    /** Those that wait for somebody first, then the most alike. */
    public List<OverlapRow> page(OverlapFilter filter, Pageable page) {
        return rows(query(filter), page);
    }

    public int count(OverlapFilter filter) {
        return query(filter).count(jdbc, InitiativeTable.readable() + OverlapSql.COUNT);
    }

    /** How many are not settled, in one statement. */
    public OverlapStanding standing() {
        return query(OverlapFilter.TO_SETTLE)
                .sums(jdbc, InitiativeTable.readable() + OverlapSql.STANDING)
                .query(OverlapStanding.class)
                .single();
    }

    /** Empty when there is none, or one of its two is not for this reader. */
    public Optional<OverlapRow> find(long id) {
        PageQuery query =
                new PageQuery(OverlapSql.ORDER).with(reader.parameters()).and("o.id = :id", "id", id);
        return rows(query, PageRequest.of(0, 1)).stream().findFirst();
    }

    /** When the initiatives were last compared; empty before the first time. */
    public Optional<Instant> lookedAt() {
        return jdbc.sql("select looked_at from overlap_look where id = 1").query(Look.class).list().stream()
                .map(Look::lookedAt)
                .filter(at -> at != null)
                .findFirst();
    }

    private PageQuery query(OverlapFilter filter) {
        PageQuery query = new PageQuery(OverlapSql.ORDER)
                .with(reader.parameters())
                .and(OverlapSql.SERVES, "goal", filter.goal())
                .and("(a.unit_key = :unit or b.unit_key = :unit)", "unit", filter.unit());
        // What ended lapses with the next look; until then it is not told as something to settle.
        query.andIf(filter.isUnsettled(), OverlapSql.BOTH_OPEN);
        return filter.state() == null
                ? query.and("o.state in (:states)", "states", OverlapSql.TO_SETTLE)
                : query.and("o.state = :state", "state", filter.state());
    }

    private List<OverlapRow> rows(PageQuery query, Pageable page) {
        List<Row> rows = query.page(jdbc, InitiativeTable.readable() + OverlapSql.PAGE, page)
                .query(Row.class)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(List.of(row.firstId(), row.secondId())));
        Map<Long, OverlapRow.Side> sides = jdbc
                .sql(InitiativeTable.readable() + OverlapSql.SIDES)
                .params(reader.parameters())
                .param("ids", ids)
                .query(OverlapRow.Side.class)
                .list()
                .stream()
                .collect(Collectors.toMap(OverlapRow.Side::id, Function.identity()));
        AssignmentsToday person = currentPerson.today();
        return rows.stream()
                .map(row -> row(row, sides.get(row.firstId()), sides.get(row.secondId()), person))
                .toList();
    }

    private static OverlapRow row(Row row, OverlapRow.Side first, OverlapRow.Side second, AssignmentsToday person) {
        OverlapRow.Side leading = row.leadingId() == null ? null : row.leadingId() == first.id() ? first : second;
        OverlapRow.Given given = row.answer() == null
                ? null
                : new OverlapRow.Given(
                        row.answer(), leading, row.reason(), row.answeredOn(), row.answeredByName(), row.answeredAs());
        OverlapRow found = new OverlapRow(
                row.id(),
                row.state(),
                first,
                second,
                row.words(),
                row.objectives(),
                row.samePrimary(),
                row.closeInTime(),
                row.foundOn(),
                given,
                row.carriedOutOn() == null
                        ? null
                        : new OverlapRow.Done(row.carriedOutOn(), row.carriedOutByName(), row.carriedOutAs()),
                false,
                false,
                false,
                row.version());
        return found.isSettled() ? found : found.offeredTo(person);
    }
}
