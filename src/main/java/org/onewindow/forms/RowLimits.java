package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;

/** How many rows a list may have: its custom properties {@code minRows} and {@code maxRows}, which form-js lacks. */
final class RowLimits {

    private static final int USUAL = 20;
    private static final int MOST = 50;

    private RowLimits() {}

    static int min(JsonNode list) {
        return number(list, "minRows", 0, 0);
    }

    static int max(JsonNode list, int min) {
        return number(list, "maxRows", USUAL, Math.max(1, min));
    }

    private static int number(JsonNode list, String name, int fallback, int least) {
        String text = list.path("properties").path(name).asText("");
        if (text.isEmpty()) {
            return fallback;
        }
        int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -1;
        if (number < least || number > MOST) {
            throw new IllegalArgumentException(
                    "列表“" + list.path("path").asText("") + "”的 " + name + " 应为 " + least + " 至 " + MOST + " 的整数。");
        }
        return number;
    }
}
