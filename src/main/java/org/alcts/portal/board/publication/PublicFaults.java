package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is said where there is nothing to show, in the look of the public pages. */
@ControllerAdvice(
        assignableTypes = {PublicPages.class, PublicData.class, PublicTables.class, PublicFeeds.class, PublicSite.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicFaults {

    private static final Logger LOG = LoggerFactory.getLogger(PublicFaults.class);

    private final PublicTemplates templates;
    private final PublicWords words;

    PublicFaults(PublicTemplates templates, PublicWords words) {
        this.templates = templates;
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notPublic(NotPublic refused) {
        return said(HttpStatus.NOT_FOUND).body(page("not-found"));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMany(TooManyRequests refused) {
        return said(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(refused.untilNext().toSeconds()))
                .body(page("too-many"));
    }

    @ExceptionHandler({org.springframework.dao.DataAccessException.class, IllegalStateException.class})
    ResponseEntity<byte[]> failed(HttpServletRequest request, RuntimeException failure) {
        LOG.error("{} cannot be shown", request.getRequestURI(), failure);
        return said(HttpStatus.SERVICE_UNAVAILABLE).body(page("failed"));
    }

    private static ResponseEntity.BodyBuilder said(HttpStatus status) {
        return ResponseEntity.status(status).contentType(PublicAnswers.HTML).cacheControl(CacheControl.noStore());
    }

    private byte[] page(String what) {
        return templates.page(
                "fault",
                "",
                "/public",
                words.text("public.fault." + what),
                words.text("public.fault." + what),
                Map.of("explained", words.text("public.fault." + what + ".text")));
    }
}
