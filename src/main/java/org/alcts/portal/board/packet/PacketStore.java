package org.alcts.portal.board.packet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The packets on record. They are added, and never changed or taken away, which the database itself holds. */
@Component
class PacketStore {

    private static final String PACKETS = """
            select p.id, p.number, m.meeting_key, m.name as meeting, p.frozen_at,
                   concat(w.given_name, ' ', w.family_name) as frozen_by, p.frozen_as, f.audience, f.format, f.size, f.sha256
              from packet p
              join meeting m on m.id = p.meeting_id
              join person w on w.id = p.frozen_by
              join packet_file f on f.packet_id = p.id
             where m.meeting_key = :meeting and f.audience in (:audiences)
             order by p.number desc, f.audience, f.format""";

    private static final String FILE = """
            select m.meeting_key, p.number, f.sha256, f.content
              from packet_file f join packet p on p.id = f.packet_id join meeting m on m.id = p.meeting_id
             where f.packet_id = :packet and f.audience = :audience and f.format = :format""";

    private record Row(
            long id,
            int number,
            String meetingKey,
            String meeting,
            Instant frozenAt,
            String frozenBy,
            String frozenAs,
            PacketAudience audience,
            PacketFormat format,
            int size,
            String sha256) {}

    private record Kept(String meetingKey, int number, String sha256, byte[] content) {}

    private final JdbcClient jdbc;

    PacketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, each with its files for these audiences. */
    List<Packet> of(String meetingKey, Set<PacketAudience> audiences) {
        Map<Long, List<Row>> rows = jdbc
                .sql(PACKETS)
                .param("meeting", meetingKey)
                .param("audiences", audiences.stream().map(Enum::name).toList())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        List<Packet> packets = new ArrayList<>();
        rows.values().forEach(files -> {
            Row first = files.getFirst();
            packets.add(new Packet(
                    first.id(),
                    first.number(),
                    first.meetingKey(),
                    first.meeting(),
                    first.frozenAt(),
                    first.frozenBy(),
                    first.frozenAs(),
                    files.stream()
                            .map(row -> new Packet.File(row.audience(), row.format(), row.size(), row.sha256()))
                            .toList()));
        });
        return packets;
    }

    Optional<PacketFile> file(long packetId, PacketAudience audience, PacketFormat format) {
        return jdbc.sql(FILE)
                .param("packet", packetId)
                .param("audience", audience.name())
                .param("format", format.name())
                .query(Kept.class)
                .optional()
                .map(kept -> new PacketFile(name(kept, audience, format), format, kept.sha256(), kept.content()));
    }

    private static String name(Kept kept, PacketAudience audience, PacketFormat format) {
        return "board-packet-%s-%d-%s.%s"
                .formatted(
                        kept.meetingKey(),
                        kept.number(),
                        audience.name().toLowerCase(PacketWords.LANGUAGE),
                        format.extension());
    }

    int nextNumber(long meetingId) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from packet where meeting_id = :meeting")
                .param("meeting", meetingId)
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the meeting has a packet of that number by now */
    long add(long meetingId, int number, Instant frozenAt, long frozenBy, String frozenAs) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into packet (meeting_id, number, frozen_at, frozen_by, frozen_as) values (?, ?, ?, ?, ?)")
                .params(meetingId, number, Timestamp.from(frozenAt), frozenBy, frozenAs)
                .update(key);
        return key.getKeyAs(Number.class).longValue();
    }

    void add(long packetId, PacketAudience audience, PacketFormat format, byte[] content) {
        jdbc.sql("""
                        insert into packet_file (packet_id, audience, format, size, sha256, content)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(packetId, audience.name(), format.name(), content.length, sha256(content), content)
                .update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
