package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.decision.SubjectKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Board approved, for everybody. Not among it: what it declined or sent back, what it took up in closed session, and
 * what concerns an initiative that not everybody may read.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublishedDecisions {

    private static final String FROM = """
              from decision d join unit u on u.id = d.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= d.voted_on
                   and (n.valid_to is null or n.valid_to >= d.voted_on)
             where d.state = 'DECIDED' and d.outcome = 'APPROVED'
               and (d.subject_kind <> 'INITIATIVE' or d.subject_id in (select r.id from readable r))
               and not exists (select 1 from agenda_item a where a.decision_id = d.id and a.closed_reason is not null)""";

    private static final String SELECT = """
            select d.id, d.subject_kind, d.subject_id, d.title, u.unit_key, coalesce(n.name, u.unit_key) as unit_name, d.reach,
                   d.reason, d.voted_on, d.manner, d.confirmed_on,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'FOR') as votes_for,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'AGAINST') as votes_against,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'ABSTAINED') as abstained,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'ABSENT') as absent,
                   (select count(*) from ballot x where x.decision_id = d.id and x.choice = 'RECUSED') as recused
            """ + FROM + "\n order by d.voted_on desc, d.id desc";

    private record Row(
            long id,
            SubjectKind subjectKind,
            long subjectId,
            String title,
            String unitKey,
            String unitName,
            Reach reach,
            String reason,
            LocalDate votedOn,
            Manner manner,
            LocalDate confirmedOn,
            int votesFor,
            int votesAgainst,
            int abstained,
            int absent,
            int recused) {}

    private final PublicReader reader;
    private final PublicAddresses addresses;

    PublishedDecisions(PublicReader reader, PublicAddresses addresses) {
        this.reader = reader;
        this.addresses = addresses;
    }

    /** The newest vote first. @param page counts from 1 */
    public List<PublicDecision> page(int page, int size) {
        return reader
                .published(SELECT + " limit :limit offset :offset")
                .param("limit", size)
                .param("offset", (long) (page - 1) * size)
                .query(Row.class)
                .stream()
                .map(this::decision)
                .toList();
    }

    public int count() {
        return reader.published("select count(*) " + FROM).query(Integer.class).single();
    }

    private PublicDecision decision(Row row) {
        return new PublicDecision(
                row.id(),
                row.subjectKind(),
                row.title(),
                row.subjectKind() == SubjectKind.INITIATIVE
                        ? addresses.of("/public/initiatives/" + row.subjectId())
                        : null,
                new PublicUnit(row.unitKey(), row.unitName()),
                row.reach(),
                row.votedOn(),
                row.manner(),
                row.manner() == null
                        ? null
                        : new BallotCount(
                                row.votesFor(), row.votesAgainst(), row.abstained(), row.absent(), row.recused()),
                row.reason(),
                row.confirmedOn());
    }
}
