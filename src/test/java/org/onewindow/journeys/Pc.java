package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** One PC with one page open; counts the keys pressed and notes what the browser complains about. */
final class Pc implements AutoCloseable {

    private static final Path AXE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");
    private static final String RUN_AXE = """
            ;axe.run({resultTypes: ['violations']}).then(found => JSON.stringify(found.violations.map(
                violation => violation.id + ' at ' + violation.nodes.map(node => node.target.join(' ')).join(', '))))""";

    private static final int PATIENCE = 90_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int keys;

    private static final AtomicInteger PICTURES = new AtomicInteger();

    Pc(BrowserContext context, int port) {
        this.context = context;
        // Journeys run beside other work: a slow machine is no fault of the hall.
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A refused form answers 422, which the browser also calls an error.
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    int keys() {
        return keys;
    }

    /** Everything the browser complained about so far: errors of scripts, blocked styles, missing files. */
    List<String> complaints() {
        return complaints;
    }

    Pc login(String account) {
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill("OneWindow-demo-1");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        seen();
        return this;
    }

    /** Presses keys one after the other, as a person without a mouse. */
    void press(String... names) {
        for (String name : names) {
            keys++;
            page.keyboard().press(name);
        }
    }

    void type(String text) {
        keys += text.codePointCount(0, text.length());
        page.keyboard().type(text);
    }

    /** What a card reader or scanner types costs nobody a key. */
    void scan(String text) {
        page.keyboard().type(text);
    }

    /** Waits for a page until it can be seen. */
    void at(String path) {
        page.waitForURL(Pattern.compile(".*" + path + ".*"));
        seen();
    }

    /** The browser drops keys that come before it has painted anything. */
    private void seen() {
        page.waitForLoadState();
        page.evaluate("() => new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
    }

    /** No violation that axe can find on the page as it is now; a picture of it is kept under target/journeys. */
    void accessible() {
        picture(page.title().replaceAll("[^\\p{IsHan}0-9-]+", "-"));
        assertThat(violations()).as(page.url()).isEqualTo("[]");
    }

    /** Keeps a picture of the page, numbered in the order of the journey. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys", "%03d-%s.png".formatted(PICTURES.incrementAndGet(), name)))
                .setFullPage(true));
    }

    private String violations() {
        CDPSession session = context.newCDPSession(page);
        JsonObject call = new JsonObject();
        call.addProperty("expression", read(AXE) + RUN_AXE);
        call.addProperty("awaitPromise", true);
        call.addProperty("returnByValue", true);
        call.addProperty("allowUnsafeEvalBlockedByCSP", true);
        JsonElement result = session.send("Runtime.evaluate", call).get("result");
        session.detach();
        return result.getAsJsonObject().get("value").getAsString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
