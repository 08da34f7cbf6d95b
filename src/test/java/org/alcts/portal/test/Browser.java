package org.alcts.portal.test;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; Playwright's own is not downloaded. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright.chromium().launch(options());
    }

    static Browser launch() {
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    private static LaunchOptions options() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                "--no-first-run"));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium refuses its sandbox to root.
            arguments.add("--no-sandbox");
        }
        return new LaunchOptions()
                .setExecutablePath(executable())
                .setHeadless(true)
                .setArgs(arguments);
    }

    private static Path executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium: install it, or set PORTAL_CHROMIUM to it"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
