package org.alcts.portal.learning.offering;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is offered to learn from: every member reads all of it, and of the initiatives behind it those that they may read. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class OfferingLedger {

    private static final String MORE = InitiativeTable.readable() + """
            select o.offering_key, o.entered_on, concat(e.given_name, ' ', e.family_name) as entered_by, o.revised_at,
                   concat(c.given_name, ' ', c.family_name) as revised_by,
                   r.id as initiative_id, r.title, r.acronym, r.stage, concat(g.number, '.', j.number) as code, j.wording
              from offering o
              left join person e on e.id = o.entered_by
              left join person c on c.id = o.changed_by
              left join readable r on r.id = o.initiative_id
              left join initiative_objective io on io.initiative_id = r.id and io.is_primary
              left join objective j on j.id = io.objective_id
              left join goal_area g on g.id = j.goal_area_id
             where o.id = :id""";

    private record More(
            String offeringKey,
            LocalDate enteredOn,
            String enteredBy,
            Instant revisedAt,
            String revisedBy,
            Long initiativeId,
            String title,
            String acronym,
            Stage stage,
            String code,
            String wording) {

        OfferingPage.Initiative initiative() {
            return initiativeId == null
                    ? null
                    : new OfferingPage.Initiative(initiativeId, title, acronym, stage, code, wording);
        }
    }

    private final Offerings offerings;
    private final ReadingPerson reader;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingLedger(
            Offerings offerings, ReadingPerson reader, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.offerings = offerings;
        this.reader = reader;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page; sorts by {@code title}, {@code unit}, {@code format}, {@code level}, {@code state}, {@code begins}, {@code
     * fee}, {@code attendance}, {@code learned}; without a sort the newest comes first.
     */
    public List<OfferingRow> page(OfferingFilter filter, Pageable page) {
        return query(filter).page(jdbc, page);
    }

    public int count(OfferingFilter filter) {
        return query(filter).count(jdbc);
    }

    /** All of them, in the order of their days; for what is some dozens at most. */
    public List<OfferingRow> all(OfferingFilter filter) {
        return query(filter).all(jdbc, Sort.by("begins"));
    }

    /** What came of an initiative, in the order of their days; nothing when it is not for this person to read. */
    public List<OfferingRow> ofInitiative(long initiativeId) {
        return jdbc.sql(InitiativeTable.readable() + OfferingQuery.ROW + """

                         where o.initiative_id = (select r.id from readable r where r.id = :initiative)
                         order by o.begins_on, o.id""")
                .params(reader.parameters())
                .param("initiative", initiativeId)
                .query(OfferingRow.class)
                .list();
    }

    /** Empty when there is no such offering. */
    public Optional<OfferingPage> find(long id) {
        AssignmentsToday person = currentPerson.today();
        return offerings.findById(id).map(offering -> {
            OfferingRow row = jdbc.sql(OfferingQuery.ROW + " where o.id = :id")
                    .param("today", LocalDate.now(clock))
                    .param("id", id)
                    .query(OfferingRow.class)
                    .single();
            More more = jdbc.sql(MORE)
                    .params(reader.parameters())
                    .param("id", id)
                    .query(More.class)
                    .single();
            OfferingContent content = offering.content();
            return new OfferingPage(
                    row,
                    more.offeringKey(),
                    more.initiative() == null ? content.withInitiative(null) : content,
                    more.initiative(),
                    more.enteredOn(),
                    more.enteredBy(),
                    more.revisedAt(),
                    more.revisedBy(),
                    OfferingPermissions.canWrite(offering.unitId(), person));
        });
    }

    /** Writes what a list holds as CSV, line by line, in the columns that {@link OfferingImport} takes. Leaves the stream open. */
    public void export(OfferingFilter filter, OutputStream out) {
        try (Stream<OfferingLine> lines = query(filter).lines(jdbc, Sort.by("begins"), reader.parameters())) {
            OfferingFile.write(lines, out);
        }
    }

    private OfferingQuery query(OfferingFilter filter) {
        return new OfferingQuery(filter, LocalDate.now(clock));
    }
}
