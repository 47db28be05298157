package org.onewindow.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The installed Chromium, driven without a window; where there is none the journeys say so loudly and do not run. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        Optional<Path> program = Stream.of(NAMES)
                .flatMap(List::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            loudly(System.err);
        }
        Assumptions.assumeTrue(program.isPresent(), "no Chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program.get())
                                .setArgs(QUIETLY)));
    }

    private static void loudly(PrintStream out) {
        out.println("##########################################################################");
        out.println("# NO CHROMIUM FOUND: the browser journeys did NOT run. Install chromium. #");
        out.println("##########################################################################");
    }

    /** A fresh PC: no cookies, a screen of 1366 × 768. */
    Pc pc(int port) {
        return new Pc(browser.newContext(fresh(port)), port);
    }

    /** The same in a browser that runs no script. */
    Pc withoutScripts(int port) {
        return new Pc(browser.newContext(fresh(port).setJavaScriptEnabled(false)), port);
    }

    private static Browser.NewContextOptions fresh(int port) {
        return new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("zh-CN")
                .setBaseURL("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
