package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that anybody on the way may keep for a minute and then ask whether they still hold. */
@Component
class PublicAnswers {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final KeptAnswers kept;
    private final PublicStamp stamp;

    PublicAnswers(KeptAnswers kept, PublicStamp stamp) {
        this.kept = kept;
        this.stamp = stamp;
    }

    /** @throws NotPublic when {@code make} has nothing */
    ResponseEntity<byte[]> answer(HttpServletRequest request, MediaType type, Supplier<Optional<byte[]>> make) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        KeptAnswers.Answer answer = kept.of(address, stamp.now(), make).orElseThrow(NotPublic::new);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(maxAge())
                // Weak: the same content, compressed or not.
                .eTag("W/\"" + answer.tag() + "\"")
                .lastModified(answer.since())
                .body(answer.body());
    }

    static CacheControl maxAge() {
        return CacheControl.maxAge(KeptAnswers.FRESH).cachePublic();
    }
}
