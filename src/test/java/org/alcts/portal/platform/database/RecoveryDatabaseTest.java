package org.alcts.portal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.alcts.portal.platform.start.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What happens to the embedded database when its portal, or the database itself, is killed. */
class RecoveryDatabaseTest {

    private static final Path DATA = Path.of("target", "recovery-data").toAbsolutePath();

    @BeforeEach
    void stopWhatAnEarlierTestLeft() throws IOException {
        try (DataFolder folder = DataFolder.open(DATA)) {
            OrphanedServer.stop(folder);
            FileSystemUtils.deleteRecursively(folder.tables());
        }
    }

    @Test
    void theServerOfAKilledPortalIsStoppedAndItsDataAreThere() throws Exception {
        killAPortal();
        ProcessHandle orphan = serverOnDisk();
        assertThat(orphan.isAlive()).isTrue();

        assertThat(committedRowsAfterRestart()).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void nothingCommittedIsLostWhenBothAreKilled() throws Exception {
        killAPortal();
        ProcessHandle orphan = serverOnDisk();
        orphan.destroyForcibly();
        orphan.onExit().get(30, TimeUnit.SECONDS);

        assertThat(committedRowsAfterRestart()).isEqualTo(1);
    }

    @Test
    void aServerThatDiesUnderItsPortalIsStartedAgain() throws Exception {
        try (DatabaseServer server = DatabaseServer.start(DataFolder.open(DATA), false)) {
            ProcessHandle first = serverOnDisk();
            first.destroyForcibly();
            first.onExit().get(30, TimeUnit.SECONDS);
            assertThat(answersWithinHalfAMinute(server)).isTrue();
            assertThat(serverOnDisk().pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void oneFolderServesOnePortal() throws Exception {
        try (DataFolder first = DataFolder.open(DATA)) {
            assertThatThrownBy(() -> DataFolder.open(DATA))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("another portal");
            assertThat(first.tables()).startsWithRaw(DATA);
        }
    }

    private static void killAPortal() throws Exception {
        Process portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledPortal.class.getName(),
                        DATA.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(DATA.resolve("killed-portal.log").toFile()))
                .start();
        assertThat(portal.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(137);
    }

    private static ProcessHandle serverOnDisk() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(DATA.resolve("mariadb.pid")).strip()))
                .orElseThrow();
    }

    private static long committedRowsAfterRestart() throws Exception {
        try (DatabaseServer server = DatabaseServer.start(DataFolder.open(DATA), false);
                var connection = DriverManager.getConnection(server.url(), DatabaseServer.USER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from committed")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static boolean answersWithinHalfAMinute(DatabaseServer server) throws Exception {
        for (int attempt = 0; attempt < 60; attempt++) {
            try (var connection = DriverManager.getConnection(server.url(), DatabaseServer.USER, server.password())) {
                return connection.isValid(2);
            } catch (SQLException e) {
                Thread.sleep(500);
            }
        }
        return false;
    }
}
