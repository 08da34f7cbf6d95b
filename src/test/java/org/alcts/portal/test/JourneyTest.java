package org.alcts.portal.test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A journey through the portal in a real browser. The portal is started once, by {@code bin/run}, for all journeys, and
 * so is the browser; each journey has its own window with nobody signed in. A journey's class name ends in
 * {@code JourneyTest}.
 */
public abstract class JourneyTest {

    /** As wide as a small phone. */
    protected static final int PHONE_WIDTH = 390;

    private static final int DESK_WIDTH = 1440;

    /** Started once, ended with the last journey. */
    private static final class Shared implements BeforeAllCallback, AutoCloseable {

        private PortalProcess portal;
        private Browser browser;

        @Override
        public void beforeAll(ExtensionContext context) {
            Shared started = context.getRoot()
                    .getStore(Namespace.create(Shared.class))
                    .computeIfAbsent(Shared.class, key -> start(), Shared.class);
            portal = started.portal;
            browser = started.browser;
        }

        private static Shared start() {
            Shared shared = new Shared();
            shared.portal = PortalProcess.start();
            shared.browser = Browser.launch();
            return shared;
        }

        @Override
        public void close() throws IOException {
            try {
                browser.close();
            } finally {
                portal.close();
            }
        }
    }

    @RegisterExtension
    static final Shared SHARED = new Shared();

    /** Keeps what the page looked like when a journey failed. */
    @RegisterExtension
    final TestExecutionExceptionHandler onFailure = (context, failure) -> {
        this.page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "failed-" + context.getDisplayName() + ".png")));
        throw failure;
    };

    private BrowserContext window;

    /** The window's page, as wide as a desk. */
    protected Page page;

    @BeforeEach
    final void openWindow() {
        window = newWindow();
        page = window.newPage();
    }

    @AfterEach
    final void closeWindow() {
        window.close();
    }

    /** Another window, for somebody else at the same time; whoever opens it closes it. */
    protected final BrowserContext newWindow() {
        return newWindow(options -> {});
    }

    /** @param otherwise what is other than usual in it */
    protected final BrowserContext newWindow(Consumer<NewContextOptions> otherwise) {
        NewContextOptions options = new NewContextOptions()
                .setBaseURL(SHARED.portal.address())
                .setLocale("en-US")
                .setViewportSize(DESK_WIDTH, 900)
                .setColorScheme(ColorScheme.LIGHT);
        otherwise.accept(options);
        return SHARED.browser.chromium().newContext(options);
    }

    /** The HTTP status of a path, asked for by nobody in particular. */
    protected final int statusOf(String path) throws Exception {
        return SHARED.portal.statusOf(path);
    }

    /** What {@code bin/run} printed while it started. */
    protected final String printedByRun() throws Exception {
        return PortalProcess.output();
    }

    /** Opens a path and waits until the screen stands. */
    protected final void open(String path) {
        page.navigate(path);
        awaitScreen(page);
    }

    /** Waits until the server has answered everything that the page asked. */
    protected static void awaitScreen(Page page) {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())""");
    }

    /** Fails when axe finds a violation of WCAG 2.2 A or AA on the page, in light or in dark. */
    protected static void assertAccessible(Page page) {
        awaitScreen(page);
        Accessibility.check(page);
    }

    /** The same for a page without script of its own, in a window that lets axe's run. */
    protected static void assertPlainPageAccessible(Page page) {
        Accessibility.check(page);
    }

    /** Keeps the page as it looks in light and dark, on a desk and a phone, in {@code target/screenshots}. */
    protected static void keepScreenshots(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            keep(page, PHONE_WIDTH, 844, name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-phone");
            keep(page, DESK_WIDTH, 900, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void keep(Page page, int width, int height, String name) {
        page.setViewportSize(width, height);
        awaitScreen(page);
        page.waitForTimeout(400);
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
