package org.alcts.portal.board.publication;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes whole addresses of the portal's own, as others keep them. */
@Component
class PublicAddresses {

    private final String portal;

    PublicAddresses(@Value("${PORTAL_PUBLIC_URL:http://localhost:${server.port:8080}}") String portal) {
        this.portal = portal.replaceAll("/+$", "");
    }

    /** @param path with its slash at the beginning */
    String of(String path) {
        return portal + path;
    }
}
