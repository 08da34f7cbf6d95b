package org.alcts.portal.board.packet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Packets have addresses that can be sent: whoever opens one signs in, and gets what is for them. */
@RestController
class PacketAddresses {

    private final Packets packets;

    PacketAddresses(Packets packets) {
        this.packets = packets;
    }

    /** {@code /board/packets/7/members.pdf} */
    @GetMapping("/board/packets/{packet}/{audience}.{format}")
    ResponseEntity<byte[]> file(@PathVariable long packet, @PathVariable String audience, @PathVariable String format) {
        PacketFile file = packets.file(packet, oneOf(PacketAudience.class, audience), oneOf(PacketFormat.class, format))
                .orElseThrow(PacketAddresses::notFound);
        ContentDisposition disposition = (file.format() == PacketFormat.XLSX
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                // It never changes, but whether somebody may read it does.
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .body(file.content());
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
