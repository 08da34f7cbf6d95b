package org.alcts.portal.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The portal as people run it: {@code bin/run} as a process of its own, on a free port, with demonstration data of its
 * own under {@code target}. The journeys share one.
 */
final class PortalProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Path OUTPUT = Path.of("target", "journey-portal.log");

    private final Process process;
    private final int port;

    private PortalProcess() throws IOException {
        port = freePort();
        ProcessBuilder builder = new ProcessBuilder("bin/run", "--fresh", "--port", String.valueOf(port));
        builder.environment().put("PORTAL_DATA", "target/journey-data");
        builder.redirectErrorStream(true).redirectOutput(Redirect.to(OUTPUT.toFile()));
        process = builder.start();
    }

    /** Starts one, and comes back when it says that it is ready. */
    static PortalProcess start() {
        try {
            PortalProcess portal = new PortalProcess();
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new IllegalStateException("bin/run could not be started", e);
        }
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return "http://localhost:" + port;
    }

    /** What {@code bin/run} printed so far: progress, address, logins. */
    static String output() throws IOException {
        return Files.readString(OUTPUT);
    }

    int statusOf(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            if (output().contains("The portal is ready at " + address())) {
                return;
            }
            pause();
        }
        process.destroy();
        throw new IllegalStateException("bin/run did not get ready:\n" + output());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the portal was starting", e);
        }
    }

    /** Asks it to stop, as Ctrl-C does, and fails when it does not do so in good order. */
    @Override
    public void close() throws IOException {
        process.destroy();
        if (!endedWithinAMinute()) {
            throw new IllegalStateException("bin/run did not stop within a minute:\n" + output());
        }
        if (process.exitValue() != 0 || !output().contains("==> Stopped")) {
            throw new IllegalStateException("bin/run did not stop in good order:\n" + output());
        }
    }

    private boolean endedWithinAMinute() {
        try {
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
