package org.onewindow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
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
            Set.of("constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "this", "parent", "i");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private int fields;

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

    static Level read(JsonNode root) {
        return new SchemaReader().level(root, List.of(), new Depth(1, false));
    }

    /** How deep inside groups, and whether inside a list. */
    private record Depth(int groups, boolean row) {

        Depth deeper() {
            if (groups == DEEPEST) {
                throw new IllegalArgumentException("表单分组嵌套超过 " + DEEPEST + " 层。");
            }
            return new Depth(groups + 1, row);
        }

        Depth inRow() {
            return new Depth(deeper().groups, true);
        }
    }

    private Level level(JsonNode container, List<FeelExpression> hides, Depth depth) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        components(container, hides, depth, nodes);
        return new Level(Collections.unmodifiableMap(nodes));
    }

    private void components(JsonNode container, List<FeelExpression> hides, Depth depth, Map<String, Node> nodes) {
        for (JsonNode component : container.path("components")) {
            component(
                    component,
                    withOwn(hides, component.path("conditional").path("hide").asText("")),
                    depth,
                    nodes);
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

    private void component(JsonNode component, List<FeelExpression> hides, Depth depth, Map<String, Node> nodes) {
        String type = component.path("type").asText("");
        if (type.equals("group") && component.path("path").asText("").isEmpty()) {
            components(component, hides, depth.deeper(), nodes);
        } else if (type.equals("group")) {
            String key = key(component, "path", nodes);
            nodes.put(key, Nested.of(key, label(component, key), level(component, hides, depth.deeper())));
        } else if (type.equals("dynamiclist")) {
            rows(component, hides, depth, nodes);
        } else if (!SILENT.contains(type)) {
            field(component, type, hides, nodes);
        }
    }

    private void rows(JsonNode component, List<FeelExpression> hides, Depth depth, Map<String, Node> nodes) {
        String key = key(component, "path", nodes);
        if (depth.row()) {
            throw new IllegalArgumentException("列表“" + key + "”不能放在另一个列表的行里。");
        }
        Level level = level(component, List.of(), depth.inRow());
        if (level.nodes().isEmpty()) {
            throw new IllegalArgumentException("列表“" + key + "”的行里没有字段。");
        }
        int min = RowLimits.min(component);
        nodes.put(key, Rows.of(key, label(component, key), level, hides, min, RowLimits.max(component, min)));
    }

    private void field(JsonNode component, String type, List<FeelExpression> hides, Map<String, Node> nodes) {
        String key = key(component, "key", nodes);
        OptionSource options = OptionSource.of(component);
        boolean shownOnly = type.equals("expression")
                || component.path("readonly").asBoolean(false)
                || component.path("disabled").asBoolean(false);
        boolean required =
                !shownOnly && component.path("validate").path("required").asBoolean(false);
        FormField field = new FormField(key, label(component, key), type, required, options.fixed());
        nodes.put(key, new Rule(field, options, shownOnly, hides, check(component, type, options)));
        if (++fields > MOST_FIELDS) {
            throw new IllegalArgumentException("表单字段超过 " + MOST_FIELDS + " 个。");
        }
    }

    private static String key(JsonNode component, String property, Map<String, Node> nodes) {
        String key = component.path(property).asText("");
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            throw new IllegalArgumentException("字段键“" + key + "”不合规：以英文字母开头，只含字母、数字和下划线。");
        }
        if (nodes.containsKey(key)) {
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
            case "radio", "select" -> new ChoiceCheck(options, component.path("properties"), false);
            case "checklist", "taglist" -> new ChoiceCheck(options, component.path("properties"), true);
            case "checkbox" ->
                (value, context) -> value instanceof Boolean ? Optional.empty() : Optional.of("应为勾选或不勾选");
            case "expression" -> (value, context) -> Optional.empty();
            default -> throw new IllegalArgumentException("不支持的字段类型“" + type + "”。");
        };
    }
}
