package org.onewindow.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes single values of a form by paths such as {@code members[1].idNumber}. */
public final class FormPaths {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,3})]");

    private FormPaths() {}

    /** The value at a path; null where there is none. */
    public static @Nullable Object get(Map<String, Object> form, String path) {
        Object value = form;
        for (Object step : steps(path)) {
            value = step(value, step);
        }
        return value;
    }

    /** A copy of the form with another value at the path; rows and groups that are missing are made. */
    public static Map<String, Object> with(Map<String, Object> form, String path, Object value) {
        Map<String, Object> copy = copy(form);
        List<Object> steps = steps(path);
        Object container = copy;
        for (int at = 0; at < steps.size(); at++) {
            boolean last = at == steps.size() - 1;
            Object next = last ? value : step(container, steps.get(at));
            if (next == null) {
                next = steps.get(at + 1) instanceof Integer ? new ArrayList<Object>() : new LinkedHashMap<>();
            }
            put(container, steps.get(at), next);
            container = next;
        }
        return copy;
    }

    /** Every single value with its path, in the form's order. */
    static Map<String, Object> leaves(Map<String, Object> form) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect("", form, leaves);
        return leaves;
    }

    /** The outermost key of a path. */
    static String top(String path) {
        return String.valueOf(steps(path).get(0));
    }

    /** Names as text, rows as numbers. */
    static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher found = STEP.matcher(path);
        while (found.find()) {
            steps.add(found.group(1) != null ? found.group(1) : Integer.valueOf(found.group(2)));
        }
        return steps;
    }

    private static @Nullable Object step(@Nullable Object value, Object step) {
        if (value instanceof Map<?, ?> group && step instanceof String) {
            return group.get(step);
        }
        return value instanceof List<?> rows && step instanceof Integer row && row < rows.size() ? rows.get(row) : null;
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object container, Object step, Object value) {
        if (container instanceof Map<?, ?> group && step instanceof String key) {
            ((Map<String, Object>) group).put(key, value);
        } else if (container instanceof List<?> rows && step instanceof Integer row) {
            List<Object> list = (List<Object>) rows;
            while (list.size() <= row) {
                list.add(new LinkedHashMap<String, Object>());
            }
            list.set(row, value);
        }
    }

    private static Map<String, Object> copy(Map<?, ?> group) {
        Map<String, Object> copy = new LinkedHashMap<>();
        group.forEach((key, value) -> copy.put(String.valueOf(key), deep(value)));
        return copy;
    }

    private static Object deep(Object value) {
        if (value instanceof Map<?, ?> group) {
            return copy(group);
        }
        return value instanceof List<?> rows
                ? new ArrayList<>(rows.stream().map(FormPaths::deep).toList())
                : value;
    }

    private static void collect(String path, Object value, Map<String, Object> leaves) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((key, inner) -> collect(path.isEmpty() ? "" + key : path + "." + key, inner, leaves));
        } else if (value instanceof List<?> rows) {
            for (int row = 0; row < rows.size(); row++) {
                collect(path + "[" + row + "]", rows.get(row), leaves);
            }
        } else if (value != null) {
            leaves.put(path, value);
        }
    }
}
