package org.alcts.portal.platform.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Marks the data folder of a demonstration, so that commands that work in it later go by its calendar. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
public class DemonstrationMark {

    private static final String FILE = "demonstration";

    DemonstrationMark(@Value("${portal.data-directory}") Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            Files.writeString(dataDirectory.resolve(FILE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isIn(Path dataDirectory) {
        return Files.exists(dataDirectory.resolve(FILE));
    }
}
