package org.onewindow.items.livingallowance.fieldwork;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as it was filled in, word by word, whether it is right or not.
 *
 * @param texts single answers by name
 * @param lists rows by the name of their list, each a map of column to text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Sheet(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {

    static final int MOST_ROWS = 60;

    /** An answer; empty if there is none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The same with one more row; unchanged if the list is full. */
    Sheet plus(String list, Map<String, String> row) {
        List<Map<String, String>> rows = new ArrayList<>(rows(list));
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        }
        return with(list, rows);
    }

    /** The same without the row at this place, counted from zero. */
    Sheet minus(String list, int place) {
        List<Map<String, String>> rows = new ArrayList<>(rows(list));
        if (place >= 0 && place < rows.size()) {
            rows.remove(place);
        }
        return with(list, rows);
    }

    private Sheet with(String list, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
        changed.put(list, rows);
        return new Sheet(texts, changed);
    }
}
