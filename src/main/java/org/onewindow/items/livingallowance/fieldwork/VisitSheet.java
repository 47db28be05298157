package org.onewindow.items.livingallowance.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the page of a visit asks for. */
final class VisitSheet {

    private static final List<String> TEXTS =
            List.of("date", "place", "memberPresent", "memberRelation", "others", "conclusion", "words");

    private VisitSheet() {}

    static SheetShape shape(FamilyLists family) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put("investigators", Set.of("name"));
        family.columns().keySet().forEach(list -> lists.put(list, family.cells(list)));
        lists.put("neighbours", Set.of("name", "address", "said"));
        return new SheetShape(TEXTS, lists);
    }

    /** An empty row of a list; a new member gets a sign of its own. */
    static Map<String, String> emptyRow(Sheet sheet, String list) {
        if (!list.equals(FamilyLists.MEMBERS)) {
            return Map.of();
        }
        Set<String> taken = Set.copyOf(sheet.rows(list).stream()
                .map(row -> row.getOrDefault(FamilyLists.REF, ""))
                .distinct()
                .toList());
        return IntStream.rangeClosed(1, 2 * Sheet.MOST_ROWS)
                .mapToObj(String::valueOf)
                .filter(ref -> !taken.contains(ref))
                .findFirst()
                .map(ref -> Map.of(FamilyLists.REF, ref))
                .orElse(Map.of());
    }
}
