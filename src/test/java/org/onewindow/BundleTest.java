package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The pages' styles and scripts as the build bundles them. */
class BundleTest {

    private static final Path ASSETS = Path.of("target/classes/static/assets");
    private static final Path WEB = Path.of("src/main/web");
    private static final Path FORM_JS = WEB.resolve("node_modules/@bpmn-io/form-js-viewer/dist/index.es.js");

    @Test
    void stayWithinWhatASlowLineCarries() throws IOException {
        long page = zipped("hall.css") + zipped("hall.js");
        assertThat(page)
                .as("styles and scripts of a resident's page, whose text may take 10 KB more")
                .isLessThan(50 * 1024);
        assertThat(page + zipped("islands/diagram.js") + zipped("islands/diagram.css"))
                .as("window page without a business form")
                .isLessThan(120 * 1024);
        assertThat(page + zipped("islands/form.js") + zipped("islands/form.css"))
                .as("window page with a business form")
                .isLessThan(300 * 1024);
    }

    @Test
    void speakChineseForEveryMessageOfTheFormViewer() throws IOException {
        String words = Files.readString(WEB.resolve("islands/form-words.js"));
        Matcher message =
                Pattern.compile("[.\\s_(!]translate\\((['\"])(.+?)\\1").matcher(Files.readString(FORM_JS));
        List<String> missing = message.results()
                .map(found -> found.group(2))
                .filter(text -> !text.startsWith("HELLO") && !words.contains("\"" + text + "\":"))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(Files.readString(ASSETS.resolve("islands/form.js")))
                .contains("请选择", "年-月-日")
                .doesNotContain("placeholder:\"Search\"", "||\"Select\"");
    }

    @Test
    void nameAnEmptyDateOfATaskInChineseInChineseAndEnglishBrowsers() throws IOException {
        String words = Files.readString(
                Path.of("target/classes/META-INF/resources/webjars/camunda/app/tasklist/scripts/words.js"));
        assertThat(words).contains("'mm/dd/yyyy': '年-月-日'", "'yyyy/mm/dd': '年-月-日'");
    }

    @Test
    void runUnderAPolicyThatForbidsEvaluation() throws IOException {
        for (String script : List.of("islands/form.js", "islands/diagram.js")) {
            assertThat(Files.readString(ASSETS.resolve(script))).doesNotContain("new Function(", "eval(");
        }
    }

    @Test
    void areLockedWithoutNamingARegistry() throws IOException {
        assertThat(Files.readString(WEB.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    private static int zipped(String name) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(Files.readAllBytes(ASSETS.resolve(name)));
        }
        return zipped.size();
    }
}
