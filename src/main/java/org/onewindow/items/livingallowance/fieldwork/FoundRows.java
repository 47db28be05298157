package org.onewindow.items.livingallowance.fieldwork;

import static org.onewindow.items.livingallowance.fieldwork.FamilyLists.MEMBERS;
import static org.onewindow.items.livingallowance.fieldwork.FamilyLists.ORIGIN;
import static org.onewindow.items.livingallowance.fieldwork.FamilyLists.REF;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.forms.FormField;

/**
 * Turns the rows of an application into rows of a visit and back, so that what was found stands under the keys of the
 * intake form.
 *
 * @param claimed the lists as applied for, by their keys
 */
record FoundRows(FamilyLists lists, Map<String, List<Map<String, Object>>> claimed) {

    /** The lists of an application, rows only. */
    static Map<String, List<Map<String, Object>>> claimed(FamilyLists lists, Map<String, Object> form) {
        Map<String, List<Map<String, Object>>> claimed = new LinkedHashMap<>();
        for (String list : lists.columns().keySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            if (form.get(list) instanceof List<?> given) {
                given.forEach(row -> rows.add(copy(row)));
            }
            claimed.put(list, rows);
        }
        return claimed;
    }

    /** The rows of a visit that has found nothing different yet. */
    Map<String, List<Map<String, String>>> asClaimed() {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        claimed.forEach((list, given) -> {
            List<Map<String, String>> found = new ArrayList<>();
            for (int place = 0; place < given.size(); place++) {
                found.add(asClaimed(list, given.get(place), place));
            }
            rows.put(list, found);
        });
        return rows;
    }

    private Map<String, String> asClaimed(String list, Map<String, Object> row, int place) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(ORIGIN, String.valueOf(place));
        found.put(
                REF,
                list.equals(MEMBERS) ? String.valueOf(place + 1) : refOf(FamilyLists.text(row, lists.ownerKey(list))));
        lists.compared(list).forEach(field -> {
            String value = FamilyLists.text(row, field.key());
            found.put(field.key(), value.equals("false") ? "" : value);
        });
        return found;
    }

    /** What was found, under the keys of the intake form. */
    Map<String, Object> facts(Sheet sheet) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String list : lists.columns().keySet()) {
            facts.put(
                    list,
                    sheet.rows(list).stream().map(row -> fact(list, row, sheet)).toList());
        }
        return facts;
    }

    private Map<String, Object> fact(String list, Map<String, String> row, Sheet sheet) {
        Map<String, Object> fact = new LinkedHashMap<>(origin(list, row));
        lists.compared(list).forEach(field -> put(fact, field, row.getOrDefault(field.key(), "")));
        if (!list.equals(MEMBERS)) {
            fact.put(lists.ownerKey(list), numberOf(row.getOrDefault(REF, ""), sheet));
        } else if (origin(list, row).isEmpty()) {
            lists.identity().forEach(field -> put(fact, field, row.getOrDefault(field.key(), "")));
        }
        return fact;
    }

    private static void put(Map<String, Object> fact, FormField field, String value) {
        if (field.type().equals("checkbox")) {
            fact.put(field.key(), value.equals("true"));
        } else if (value.isEmpty()) {
            fact.remove(field.key());
        } else {
            fact.put(field.key(), typed(field, value));
        }
    }

    /** A page sends text; grades and years are whole numbers, sums of money stay text. */
    private static Object typed(FormField field, String value) {
        return field.type().equals("number") && value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value;
    }

    /** The row of the application that a found row began as; empty if the visit added it. */
    Map<String, Object> origin(String list, Map<String, String> row) {
        String place = row.getOrDefault(ORIGIN, "");
        List<Map<String, Object>> rows = claimed.getOrDefault(list, List.of());
        return place.matches("\\d{1,3}") && Integer.parseInt(place) < rows.size()
                ? rows.get(Integer.parseInt(place))
                : Map.of();
    }

    private String refOf(String number) {
        List<Map<String, Object>> members = claimed.getOrDefault(MEMBERS, List.of());
        for (int place = 0; place < members.size(); place++) {
            if (same(FamilyLists.text(members.get(place), "idNumber"), number)) {
                return String.valueOf(place + 1);
            }
        }
        return "";
    }

    private String numberOf(String ref, Sheet sheet) {
        return sheet.rows(MEMBERS).stream()
                .filter(member -> !ref.isEmpty() && ref.equals(member.get(REF)))
                .findFirst()
                .map(member -> {
                    String known = FamilyLists.text(origin(MEMBERS, member), "idNumber");
                    return known.isEmpty() ? member.getOrDefault("idNumber", "") : known;
                })
                .orElse("");
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> copy(Object row) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (row instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                if (value != null) {
                    copy.put(String.valueOf(key), value);
                }
            });
        }
        return copy;
    }
}
