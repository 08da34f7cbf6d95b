package org.alcts.portal.board.publication;

import java.time.LocalDate;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.decision.SubjectKind;

/**
 * What the Board approved.
 *
 * @param address of the initiative that it is about; null for other subjects
 * @param reason null for an approval without remark
 * @param manner null for what was decided before ballots were kept
 * @param votes null likewise
 * @param confirmedOn null until a meeting confirmed it
 */
public record PublicDecision(
        long id,
        SubjectKind subject,
        String title,
        String address,
        PublicUnit unit,
        Reach reach,
        LocalDate votedOn,
        Manner manner,
        BallotCount votes,
        String reason,
        LocalDate confirmedOn) {}
