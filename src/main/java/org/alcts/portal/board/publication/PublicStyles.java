package org.alcts.portal.board.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The stylesheets of the public pages, which stand without those of the portal. */
@Component
class PublicStyles {

    /** A later one may say it otherwise than an earlier one. */
    private static final List<String> FILES = List.of("frame", "text", "figures", "lists", "tables", "narrow");

    private final List<String> addresses =
            FILES.stream().map(PublicStyles::address).toList();

    List<String> addresses() {
        return addresses;
    }

    /** A browser keeps a stylesheet for a day: under another address when it changes. */
    private static String address(String name) {
        String path = "/styles/public/" + name + ".css";
        try (InputStream file = new ClassPathResource("META-INF/resources" + path).getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(file.readAllBytes());
            return path + "?" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("A stylesheet of the public pages is missing: " + path, e);
        }
    }
}
