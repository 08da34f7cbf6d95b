package org.alcts.portal.board.meeting;

import java.io.Serializable;

/**
 * One item of an agenda, as far as whoever asks may read it.
 *
 * @param number of its document, kept when the order changes
 * @param readable false for a closed item of which somebody learns that it exists: its title is the public one then, and
 *     what follows is null
 * @param wanted what the Board is asked for: the cover note
 * @param sponsor acronym of the unit that brings it
 * @param link a whole address on another site, or the path of a screen of the portal
 * @param minutesPlanned null when no time is set aside
 * @param closedReason null for an open item
 * @param record what the minutes say of it
 */
public record AgendaItem(
        long id,
        int number,
        AgendaKind kind,
        boolean readable,
        String title,
        String publicTitle,
        ClosedReason closedReason,
        String wanted,
        String document,
        String link,
        Long sponsorUnitId,
        String sponsor,
        Integer minutesPlanned,
        Long decisionId,
        String record,
        boolean illustrative,
        int version)
        implements Serializable {

    /** Whether a link leads to a screen of the portal, as "/board/overlaps" does, and not to another site. */
    public static boolean isWithinPortal(String link) {
        return link.matches("/[a-z].*");
    }

    public boolean closed() {
        return closedReason != null;
    }
}
