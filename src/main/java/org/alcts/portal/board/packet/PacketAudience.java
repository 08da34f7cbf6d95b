package org.alcts.portal.board.packet;

/** For whom a packet is written. One is frozen for each of them at the same moment. */
public enum PacketAudience {
    /** Every member: what each of them may read, closed items by their public titles. */
    MEMBERS,
    /** Those with a vote on the Board, and the office: also what waits for a decision, and closed items. */
    BOARD
}
