package org.onewindow.items.livingallowance.fieldwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a page asks for; whatever else is sent is left.
 *
 * @param texts names of single answers
 * @param lists columns by the name of their list
 */
record SheetShape(List<String> texts, Map<String, Set<String>> lists) {

    private static final Pattern CELL = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,3})]\\.([a-zA-Z]+)");
    private static final int LONGEST = 4000;

    Sheet read(MultiValueMap<String, String> typed) {
        Map<String, String> answers = new LinkedHashMap<>();
        texts.forEach(name -> answers.put(name, clean(typed.getFirst(name))));
        Map<String, TreeMap<Integer, Map<String, String>>> rows = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches()
                    && lists.getOrDefault(cell.group(1), Set.of()).contains(cell.group(3))
                    && Integer.parseInt(cell.group(2)) < Sheet.MOST_ROWS) {
                rows.computeIfAbsent(cell.group(1), any -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), any -> new TreeMap<>())
                        .put(cell.group(3), clean(values.get(0)));
            }
        });
        Map<String, List<Map<String, String>>> read = new LinkedHashMap<>();
        lists.keySet()
                .forEach(list -> read.put(
                        list,
                        new ArrayList<>(rows.getOrDefault(list, new TreeMap<>()).values())));
        return new Sheet(answers, read);
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String plain = typed.strip().replace("\r\n", "\n");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
