package org.alcts.portal.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.alcts.portal.platform.start.StartRefused;

/**
 * The folder that keeps everything of the embedded database. One portal at a time: it holds a file lock, which the
 * operating system gives back even when the portal is killed.
 */
final class DataFolder implements AutoCloseable {

    static final String PORT_FILE = "mariadb.port";
    static final String PASSWORD_FILE = "mariadb-password";
    private static final String OWNER_ONLY = "rw-------";

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** @throws StartRefused when the folder cannot be written to, or another portal uses it */
    static DataFolder open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("another portal is running with the data in " + root + "; stop it first.");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartRefused("the data folder " + root + " cannot be written to.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path binaries() {
        return root.resolve("mariadb-server");
    }

    Path tables() {
        return root.resolve("mariadb");
    }

    Path temporary() {
        return root.resolve("mariadb-tmp");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    /** Where a command of the office finds the server while the portal is running. */
    Path portFile() {
        return root.resolve(PORT_FILE);
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path firstStatements() {
        return root.resolve("mariadb-init.sql");
    }

    /** The portal's password for its own database, made up on first use. */
    String password() throws IOException {
        Path file = root.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner can read, at no moment otherwise. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        Files.writeString(file, text);
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
