package org.alcts.portal.survey.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a command puts an export. */
public final class ExportedFile {

    private ExportedFile() {}

    /** What writes an export. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out);
    }

    /**
     * Makes the file, or leaves the one that is there as it was when the writing fails.
     *
     * @throws IOException when it cannot be made at that place
     */
    public static void write(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path begun = Files.createTempFile(folder, ".export", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
                writing.to(out);
            }
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** Writes to a stream that somebody else goes on with, such as the standard output. */
    public static void write(OutputStream out, Writing writing) {
        writing.to(new StaysOpen(out));
    }
}
