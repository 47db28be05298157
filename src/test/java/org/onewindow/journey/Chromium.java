package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

/** A real browser that walks through the hall, looks at every page with axe and keeps a picture of each step. */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journey");
    private static final Path AXE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");

    private final Playwright playwright;
    private final Browser browser;
    private final String hall;
    private final String axe;
    private int steps;

    private Chromium(Path executable, int port) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        hall = "http://localhost:" + port;
        axe = read(AXE);
    }

    /** Starts the browser; without one the journeys are not walked, and the log says so loudly. */
    static Chromium open(int port) {
        Optional<Path> executable = Stream.of(
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty()) {
            LoggerFactory.getLogger(Chromium.class)
                    .error("NO CHROMIUM FOUND: THE BROWSER JOURNEYS ARE NOT WALKED. Install the package chromium.");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium found, journeys not walked");
        return new Chromium(executable.get(), port);
    }

    /** Somebody at a PC of their own, logged in. */
    Page login(String account) {
        Page page = browser.newContext(
                        new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"))
                .newPage();
        page.navigate(hall + "/login");
        page.fill("#username", account);
        page.fill("#password", "OneWindow-demo-1");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Goes to an address of the hall. */
    void go(Page page, String path) {
        page.navigate(hall + path);
    }

    /** One of the hall's own pages: a picture, and nothing that keeps anybody out. */
    void look(Page page, String name) {
        page.waitForLoadState(LoadState.LOAD);
        picture(page, name);
        page.evaluate(axe);
        Object violations = page.evaluate(
                """
                async () => (await axe.run()).violations.map(
                  found => found.id + ': ' + found.nodes.map(node => node.html.slice(0, 160)).join(' | '))""");
        assertThat((List<?>) violations).as("axe on " + name).isEmpty();
    }

    /** A picture of a page that is not our own. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%02d-%s.png".formatted(++steps, name)))
                .setFullPage(true));
    }

    /** Walks with the tab key to a place on the page, as somebody without a mouse does. */
    static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            Object there =
                    page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key never reaches " + selector);
    }

    static void type(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().type(text);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
