package org.alcts.portal.board.meeting;

/** What a document before the Board asks of it: the association's own three kinds. */
public enum AgendaKind {
    INFORMATION,
    DISCUSSION,
    ACTION
}
