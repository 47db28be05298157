package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Chinese of Tasklist against the texts that ship with it. */
class TasklistWordsTest {

    private static final String FOLDER = "META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final String NO_WORDS =
            "\\{\\{[^}]*}}|<br/>|&[lg]t;|%[ds]|LT|L+|YYYY|\\bM\\b|\\bD\\b|dddd|HH|mm|MM|DD|T(?=\\d|时)";

    private final Map<String, String> english = texts("en.json");
    private final Map<String, String> chinese = texts("zh.json");

    @Test
    void hasAChineseTextForEveryEntryOfTheReleaseAndNoOther() {
        // 443 entries; the lists of months and weekdays are counted by their members here.
        assertThat(english).hasSize(483);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese)
                .allSatisfy((key, text) -> assertThat(text.isBlank())
                        .as(key)
                        .isEqualTo(english.getOrDefault(key, "").isBlank()));
    }

    @Test
    void leavesNoEnglishWord() {
        assertThat(chinese)
                .allSatisfy((key, text) ->
                        assertThat(text.replaceAll(NO_WORDS, "")).as(key).doesNotContainPattern("[A-Za-z]{2,}"));
    }

    @Test
    void keepsThePlaceholdersOfEveryText() {
        assertThat(chinese)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%d|%s")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String file) {
        Map<String, String> texts = new TreeMap<>();
        collect("", read(file), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields().forEachRemaining(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static JsonNode read(String file) {
        try {
            List<URL> found =
                    Collections.list(TasklistWordsTest.class.getClassLoader().getResources(FOLDER + file));
            assertThat(found).as(file).hasSize(1);
            try (InputStream in = found.get(0).openStream()) {
                byte[] bytes = in.readAllBytes();
                boolean mark = bytes[0] == (byte) 0xEF;
                return new ObjectMapper().readTree(bytes, mark ? 3 : 0, bytes.length - (mark ? 3 : 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
