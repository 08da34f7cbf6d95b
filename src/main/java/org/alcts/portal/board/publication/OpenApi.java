package org.alcts.portal.board.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The description of the public data for programs. Written by hand; a test holds every path and every shape in it to the real answers. */
@Component
class OpenApi {

    private final String document;

    OpenApi(PublicAddresses addresses, @Value("${portal.public.licence}") String licence) {
        try {
            document = new ClassPathResource("openapi/public.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${server}", addresses.of(""))
                    .replace("${licence}", licence);
        } catch (IOException e) {
            throw new IllegalStateException("The description of the public data is missing", e);
        }
    }

    String document() {
        return document;
    }
}
