package org.onewindow.workflow.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;

/** What came with a completion, as plain values: text, numbers, yes or no, lists. Objects and files are not taken. */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_JSON = 20_000;

    private SubmittedValues() {}

    static Map<String, Object> plain(@Nullable Map<String, Object> submitted) {
        VariableMap typed = submitted == null ? Variables.createVariables() : Variables.fromMap(submitted);
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String key : typed.keySet()) {
            Object value = plain(key, typed.getValueTyped(key));
            // A null only says that the field was left empty, but an unknown key must be seen to be refused.
            plain.put(key, value == null ? "" : value);
        }
        return plain;
    }

    private static @Nullable Object plain(String key, TypedValue value) {
        if (value instanceof SerializableValue serialized) {
            String text = serialized.getValueSerialized();
            if (serialized.getType().getName().equals("json") && text != null && text.length() <= LONGEST_JSON) {
                return json(key, text);
            }
            throw new BadInput(key, "“" + key + "”的格式不能接受。");
        }
        Object content = value.getValue();
        boolean simple = content == null
                || content instanceof String
                || content instanceof Number
                || content instanceof Boolean
                || content instanceof java.util.List<?>;
        if (!simple) {
            throw new BadInput(key, "“" + key + "”的格式不能接受。");
        }
        return content;
    }

    private static @Nullable Object json(String key, String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new BadInput(key, "“" + key + "”的格式不能接受。");
        }
    }
}
