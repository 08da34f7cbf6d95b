package org.alcts.portal.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.platform.start.StartRefused;

/**
 * A database server whose portal was killed. It still holds the tables, so it is asked to stop before another is
 * started; only that very one, known by its process id and by the program it runs.
 */
final class OrphanedServer {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private OrphanedServer() {}

    /** @throws StartRefused when it does not stop */
    static void stop(DataFolder folder) throws IOException {
        Optional<ProcessHandle> orphan = find(folder);
        if (orphan.isPresent()) {
            Progress.say("Stopping the database that an earlier portal left running");
            orphan.get().destroy();
            await(orphan.get());
        }
        Files.deleteIfExists(folder.pidFile());
    }

    private static Optional<ProcessHandle> find(DataFolder folder) throws IOException {
        if (!Files.exists(folder.pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(folder.pidFile()).strip();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Path programs = folder.binaries().toRealPath();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(program -> program.startsWith(programs))
                        .isPresent());
    }

    private static void await(ProcessHandle orphan) {
        try {
            orphan.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while an earlier database server was stopping.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "an earlier database server (process " + orphan.pid() + ") does not stop; stop it first.", e);
        }
    }
}
