package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicStylesTest {

    /** A file that nobody names is never read. */
    @Test
    void everyStylesheetOfThePublicPagesIsNamedOnce() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/META-INF/resources/styles/public"))) {
            assertThat(new PublicStyles().addresses())
                    .extracting(address -> address.substring(0, address.indexOf('?')))
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> "/styles/public/" + file.getFileName())
                            .toList());
        }
    }
}
