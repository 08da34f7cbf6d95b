package org.alcts.portal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalShellTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    /** A browser says nothing of a stylesheet that is not there, and a file that nobody names is never read. */
    @Test
    void everyStylesheetIsNamedOnceAndIsThere() throws IOException {
        List<String> named = Arrays.stream(PortalShell.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .filter(path -> path.startsWith("styles/"))
                .toList();
        try (var files = Files.list(RESOURCES.resolve("styles"))) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(files
                            // Those of the public pages lie in a folder of their own, and are named by PublicStyles.
                            .filter(Files::isRegularFile)
                            .map(file -> "styles/" + file.getFileName())
                            .toList());
        }
    }
}
