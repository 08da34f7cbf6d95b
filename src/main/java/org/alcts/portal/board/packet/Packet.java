package org.alcts.portal.board.packet;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A frozen packet, and the files of it that whoever asks may read.
 *
 * @param number counts the packets of one meeting from 1
 * @param frozenAt moment of the portal's calendar
 * @param frozenAs the office that froze it, in words
 */
public record Packet(
        long id,
        int number,
        String meetingKey,
        String meeting,
        Instant frozenAt,
        String frozenBy,
        String frozenAs,
        List<File> files)
        implements Serializable {

    /**
     * @param size in bytes
     * @param sha256 of the content, in hexadecimal: whoever keeps it can tell that nothing changed since
     */
    public record File(PacketAudience audience, PacketFormat format, int size, String sha256) implements Serializable {}
}
