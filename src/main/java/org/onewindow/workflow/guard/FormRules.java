package org.onewindow.workflow.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.forms.FormSchema;

/** Forms in the subset that Tasklist, the window and the server's check all understand in the same way. */
final class FormRules {

    private static final int NEWEST_SCHEMA = 16;
    private static final int LONGEST_TEXT = 2_000;
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "expression",
            "text",
            "separator",
            "spacer",
            "group",
            "dynamiclist",
            "image",
            "table");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the window or a register already knows and may put into a field of the intake form. */
    private static final List<String> PREFILLS = List.of(
            "hall.area",
            "applicant.name",
            "applicant.address",
            "applicant.idType",
            "applicant.idNumber",
            "register.registrationNumber",
            "register.registeredOn",
            "register.residenceAddress",
            "register.residenceAreaCode",
            "register.insuranceMonths");

    /** Before the code of one of the field's own options. */
    private static final String OWN_OPTION = "option.";

    /** A list of the form and a key of its rows, whose values are offered while somebody types. */
    private static final Pattern SUGGESTION = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}\\.[a-z][a-zA-Z0-9]{0,63}");

    private FormRules() {}

    /**
     * Checks one form and tells its id; empty where it cannot be read.
     *
     * @param intakeForms the forms that may have rows and nested groups
     */
    static String check(String json, IntakeForms intakeForms, Findings findings) {
        try {
            FormSchema schema = FormSchema.parse(json);
            JsonNode root = JSON.readTree(json);
            whole(schema, root, findings);
            boolean intake = intakeForms.has(schema.id());
            components(root.path("components")).forEach(component -> component(component, intake, findings));
            return schema.id();
        } catch (IllegalArgumentException e) {
            String fault = String.valueOf(e.getMessage());
            findings.add("表单", 0, fault.replaceFirst("。$", ""), "请在表单编辑器中更正");
        } catch (JsonProcessingException e) {
            findings.add("表单", 0, "不是有效的 JSON", "请在表单编辑器中重新保存");
        }
        return "";
    }

    private static void whole(FormSchema schema, JsonNode root, Findings findings) {
        if (!schema.id().matches("[a-z][a-zA-Z0-9-]{1,79}")) {
            findings.add("表单", 0, "标识“" + schema.id() + "”不合规", "请用小写字母开头，只含字母、数字和短横线");
        }
        if (root.path("schemaVersion").asInt(0) > NEWEST_SCHEMA) {
            findings.add(schema.id(), 0, "表单版本高于 " + NEWEST_SCHEMA, "请按 Camunda 7.24 的目标平台保存");
        }
        long textInputs = schema.fields().stream()
                .filter(field -> field.type().equals("textfield"))
                .count();
        boolean others =
                schema.fields().stream().anyMatch(field -> !field.type().equals("textfield"));
        if (textInputs == 1 && !others) {
            findings.add(schema.id(), 0, "只有一个单行输入框时，按回车会提交空值", "请改用多行文本，或增加一个字段");
        }
    }

    private static List<JsonNode> components(JsonNode level) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode component : level) {
            all.add(component);
            all.addAll(components(component.path("components")));
        }
        return all;
    }

    private static void component(JsonNode component, boolean intake, Findings findings) {
        String type = component.path("type").asText();
        String name = component.path("key").asText(component.path("id").asText(type));
        boolean nested = type.equals("dynamiclist")
                || type.equals("group") && !component.path("path").asText("").isEmpty();
        if (nested && !intake) {
            findings.add(name, 0, "列表和带 path 的分组只能用在申请表里", "请在流程的 item.intakeForm 中指明申请表，任务表单改用大厅页面");
        }
        if (!TYPES.contains(type)) {
            findings.add(name, 0, "不允许使用“" + type + "”组件", "请改用文本或表格");
        }
        if (type.equals("textarea") && !limited(component)) {
            findings.add(name, 0, "多行文本没有长度上限", "请设最大长度，不超过 " + LONGEST_TEXT);
        }
        String source = component.path("source").asText("");
        if (type.equals("image") && !source.startsWith("data:image/png") && !source.startsWith("/assets/")) {
            findings.add(name, 0, "图片来自外部", "请只用本系统的图片");
        }
        if (component.path("defaultValue").toString().length() > LONGEST_TEXT) {
            findings.add(name, 0, "默认值过长", "请删去默认值");
        }
        properties(component, type, name, findings);
    }

    private static void properties(JsonNode component, String type, String name, Findings findings) {
        component.path("properties").properties().forEach(property -> {
            boolean known = switch (property.getKey()) {
                case "prefill" -> prefill(component, property.getValue().asText());
                case "register" -> property.getValue().asText().equals("prevails");
                case "suggest" ->
                    SUGGESTION.matcher(property.getValue().asText()).matches();
                case "minRows", "maxRows" -> type.equals("dynamiclist");
                case "yes", "no" -> offers(component, property.getValue().asText());
                case "also" -> otherWords(component, property.getValue().asText());
                default -> false;
            };
            if (!known) {
                findings.add(
                        name,
                        0,
                        "不允许自定义属性“" + property.getKey() + "”",
                        "请在属性面板中删去；prefill 的值为 " + String.join("、", PREFILLS) + "，列表可用 minRows 和 maxRows");
            }
        });
    }

    private static boolean prefill(JsonNode component, String value) {
        return Arrays.stream(value.split(",")).map(String::strip).allMatch(PREFILLS::contains)
                || value.startsWith(OWN_OPTION) && offers(component, value.substring(OWN_OPTION.length()));
    }

    /** A list such as {@code SON=CHILD, DAUGHTER=CHILD} whose right sides are offered. */
    private static boolean otherWords(JsonNode component, String also) {
        return Arrays.stream(also.split("[,，]"))
                .map(pair -> pair.split("=", 2))
                .allMatch(pair -> pair.length == 2 && offers(component, pair[1].strip()));
    }

    private static boolean offers(JsonNode component, String code) {
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText("").equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean limited(JsonNode component) {
        int limit = component.path("validate").path("maxLength").asInt(Integer.MAX_VALUE);
        boolean shown = component.path("readonly").asBoolean(false)
                || component.path("disabled").asBoolean(false);
        return shown || limit <= LONGEST_TEXT;
    }
}
