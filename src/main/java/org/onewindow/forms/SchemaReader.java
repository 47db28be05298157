package org.onewindow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the JSON of a Camunda Form into rules; whatever it does not know it refuses. */
final class SchemaReader {

    static final int MOST_FIELDS = 200;
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 8;
    private static final Set<String> SILENT = Set.of("text", "html", "separator", "spacer", "image", "table", "button");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,63}");
    private static final Set<String> RESERVED =
            Set.of("constructor", "prototype", "hasOwnProperty", "toString", "valueOf");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    static JsonNode tree(String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("表单文件超过 1 MB。");
        }
        try {
            JsonNode root = JSON.readTree(json);
            if (root.path("components").isArray()) {
                return root;
            }
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : "（第 " + e.getLocation().getLineNr() + " 行）";
            throw new IllegalArgumentException("表单不是有效的 JSON" + line + "。");
        }
        throw new IllegalArgumentException("表单缺少 components。");
    }

    static Map<String, Rule> rules(JsonNode root) {
        SchemaReader reader = new SchemaReader();
        reader.components(root.path("components"), List.of(), 1);
        return reader.rules;
    }

    private void components(JsonNode components, List<FeelExpression> hides, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("表单分组嵌套超过 " + DEEPEST + " 层。");
        }
        for (JsonNode component : components) {
            component(
                    component,
                    withOwn(hides, component.path("conditional").path("hide").asText("")),
                    depth);
        }
    }

    private static List<FeelExpression> withOwn(List<FeelExpression> hides, String own) {
        if (own.isEmpty()) {
            return hides;
        }
        List<FeelExpression> all = new ArrayList<>(hides);
        all.add(FeelExpression.of(own));
        return List.copyOf(all);
    }

    private void component(JsonNode component, List<FeelExpression> hides, int depth) {
        String type = component.path("type").asText("");
        if (type.equals("group")) {
            if (!component.path("path").asText("").isEmpty()) {
                throw new IllegalArgumentException("表单分组不能设 path。");
            }
            components(component.path("components"), hides, depth + 1);
        } else if (!SILENT.contains(type)) {
            field(component, type, hides);
        }
    }

    private void field(JsonNode component, String type, List<FeelExpression> hides) {
        String key = key(component);
        OptionSource options = OptionSource.of(component);
        boolean shownOnly = type.equals("expression")
                || component.path("readonly").asBoolean(false)
                || component.path("disabled").asBoolean(false);
        boolean required =
                !shownOnly && component.path("validate").path("required").asBoolean(false);
        FormField field = new FormField(key, label(component, key), type, required, options.fixed());
        rules.put(key, new Rule(field, options, shownOnly, hides, check(component, type, options)));
        if (rules.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("表单字段超过 " + MOST_FIELDS + " 个。");
        }
    }

    private String key(JsonNode component) {
        String key = component.path("key").asText("");
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            throw new IllegalArgumentException("字段键“" + key + "”不合规：以英文字母开头，只含字母、数字和下划线。");
        }
        if (rules.containsKey(key)) {
            throw new IllegalArgumentException("字段键“" + key + "”重复。");
        }
        return key;
    }

    private static String label(JsonNode component, String key) {
        String label = component.path("label").asText("");
        String text = label.isEmpty()
                ? component.path("dateLabel").asText(component.path("timeLabel").asText(""))
                : label;
        return text.isEmpty() ? key : text;
    }

    private static ValueCheck check(JsonNode component, String type, OptionSource options) {
        return switch (type) {
            case "textfield" -> new TextCheck(component.path("validate"), false);
            case "textarea" -> new TextCheck(component.path("validate"), true);
            case "number" -> new NumberCheck(component);
            case "datetime" -> new DateCheck(component.path("subtype").asText("date"));
            case "radio", "select" -> new ChoiceCheck(options, false);
            case "checklist", "taglist" -> new ChoiceCheck(options, true);
            case "checkbox" ->
                (value, context) -> value instanceof Boolean ? Optional.empty() : Optional.of("应为勾选或不勾选");
            case "expression" -> (value, context) -> Optional.empty();
            default -> throw new IllegalArgumentException("不支持的字段类型“" + type + "”。");
        };
    }
}
