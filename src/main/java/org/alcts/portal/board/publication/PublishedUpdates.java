package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was heard of the initiatives that everybody may read, from their approval on: what was said while they were ideas, and
 * what went to and fro with the Board, is not for everybody.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublishedUpdates {

    private static final String FROM = """
              from readable r join initiative_update l on l.initiative_id = r.id
             where l.kind in ('APPROVED', 'STARTED', 'PROGRESS', 'COMPLETED', 'DEFERRED', 'RESUMED', 'DROPPED')
               and l.stage not in ('IDEA', 'PROPOSED')
               and l.id >= (select min(a.id) from initiative_update a
                             where a.initiative_id = l.initiative_id and a.kind in ('APPROVED', 'STARTED'))
               and (:initiative is null or r.id = :initiative)""";

    private static final String SELECT = """
            select l.id, r.id as initiative_id, r.title as initiative, r.unit_name as unit, l.kind, l.dated_on as `day`,
                   l.office_held as office, l.narrative as text, l.stage, l.percent_done
            """ + FROM + "\n order by l.dated_on desc, l.id desc";

    /** Without it the driver would hold all rows. */
    private static final int FETCHED = 500;

    private record Row(
            long id,
            long initiativeId,
            String initiative,
            String unit,
            UpdateKind kind,
            LocalDate day,
            String office,
            String text,
            Stage stage,
            int percentDone) {}

    private final PublicReader reader;
    private final PublicAddresses addresses;

    PublishedUpdates(PublicReader reader, PublicAddresses addresses) {
        this.reader = reader;
        this.addresses = addresses;
    }

    /** The newest first. @param page counts from 1 */
    public List<PublicUpdate> page(int page, int size) {
        return all(SELECT + " limit :limit offset :offset", null)
                .param("limit", size)
                .param("offset", (long) (page - 1) * size)
                .query(Row.class)
                .stream()
                .map(this::update)
                .toList();
    }

    public int count() {
        return all("select count(*) " + FROM, null).query(Integer.class).single();
    }

    /** The newest first. */
    public List<PublicUpdate> of(long initiativeId) {
        return all(SELECT, initiativeId).query(Row.class).stream()
                .map(this::update)
                .toList();
    }

    /** All of them, the newest first, one after the other. */
    @Transactional(readOnly = true, timeout = 120)
    public void each(Consumer<PublicUpdate> line) {
        try (Stream<Row> rows = all(SELECT, null).withFetchSize(FETCHED).query(Row.class).stream()) {
            rows.map(this::update).forEach(line);
        }
    }

    private JdbcClient.StatementSpec all(String select, Long initiativeId) {
        return reader.published(select).param("initiative", initiativeId);
    }

    private PublicUpdate update(Row row) {
        return new PublicUpdate(
                row.id(),
                row.initiativeId(),
                row.initiative(),
                addresses.of("/public/initiatives/" + row.initiativeId()),
                row.unit(),
                row.kind(),
                row.day(),
                row.office(),
                row.text(),
                row.stage(),
                row.percentDone());
    }
}
