package org.alcts.portal.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the drafts: given by {@code portal.survey.draft-key} (32 bytes in Base64), which portals that share a database
 * need, else made once and kept in the data folder. Outside the database, so that a dump of it does not open drafts.
 */
@Component
class DraftKey {

    private static final int BYTES = 32;

    private final SecretKey key;

    DraftKey(
            @Value("${portal.survey.draft-key:}") String given, @Value("${portal.data-directory}") Path dataDirectory) {
        byte[] bytes = given.isBlank() ? kept(dataDirectory.resolve("draft.key")) : decoded(given.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("portal.survey.draft-key must be " + BYTES + " bytes in Base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    SecretKey key() {
        return key;
    }

    private static byte[] kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                write(file);
            }
            return decoded(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the drafts cannot be kept in " + file, e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException otherWasFaster) {
            // Its key is as good.
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
