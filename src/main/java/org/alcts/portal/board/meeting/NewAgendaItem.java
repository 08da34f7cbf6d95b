package org.alcts.portal.board.meeting;

import java.io.Serializable;

/**
 * What is entered of an item.
 *
 * @param link an address of the web, or null
 * @param closedReason null for an open item; a closed one needs a public title that gives nothing away
 * @param decisionId of the request that is decided with it; for action only
 */
public record NewAgendaItem(
        AgendaKind kind,
        String title,
        String wanted,
        String document,
        String link,
        Long sponsorUnitId,
        Integer minutesPlanned,
        ClosedReason closedReason,
        String publicTitle,
        Long decisionId)
        implements Serializable {}
