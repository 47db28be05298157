package org.onewindow.items.livingallowance.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.support.HallClock;

/** A visit as its letters show it: what was applied for beside what was found. */
record VisitParts(FieldRecord record, VisitContent content, FoundRows rows, int photos) {

    private static final Map<String, String> NOUNS =
            Map.of("members", "家庭成员", "incomes", "收入", "deductions", "支出", "properties", "财产");

    static Map<String, Object> of(FieldRecord record, FamilyLists lists, FieldPapers papers) {
        VisitContent content = papers.read(record.content(), VisitContent.class);
        int photos = papers.pictures(record.caseNumber(), record.taskId()).size();
        return new VisitParts(record, content, new FoundRows(lists, content.claimed()), photos).parts();
    }

    private Map<String, Object> parts() {
        Sheet sheet = content.sheet();
        Map<String, Object> parts = new HashMap<>();
        parts.put("kind", VisitKind.of(record.activityId()).label());
        for (String name : List.of("date", "place", "memberPresent", "memberRelation", "others", "words")) {
            parts.put(name, sheet.text(name));
        }
        parts.put("investigators", names(sheet.rows("investigators")));
        parts.put("lines", lines());
        parts.put(
                "conclusion",
                VisitConclusion.of(sheet.text("conclusion"))
                        .map(VisitConclusion::label)
                        .orElse(""));
        parts.put("photos", photos == 0 ? "无" : photos + " 张，存电子卷宗");
        parts.put("signatures", signatures());
        parts.put("neighbours", neighbours());
        return parts;
    }

    /** One line per row of the application and per row that was found besides. */
    private List<Map<String, Object>> lines() {
        Sheet found = content.sheet();
        Sheet claimed = new Sheet(Map.of(), rows.asClaimed());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String list : rows.lists().columns().keySet()) {
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : found.rows(list)) {
                seen.add(row.getOrDefault(FamilyLists.ORIGIN, ""));
                lines.add(line(list, found, row, inWords(list, rows.origin(list, row)), inWords(list, row)));
            }
            for (Map<String, String> row : claimed.rows(list)) {
                if (!seen.contains(row.get(FamilyLists.ORIGIN))) {
                    lines.add(line(list, claimed, row, inWords(list, row), "未发现"));
                }
            }
        }
        return lines;
    }

    private Map<String, Object> line(String list, Sheet sheet, Map<String, String> row, String applied, String found) {
        String who = list.equals(FamilyLists.MEMBERS)
                ? row.getOrDefault("name", "")
                : new HouseholdParts(rows.lists(), rows, sheet).owner(row);
        return Map.of(
                "noun",
                NOUNS.getOrDefault(list, list),
                "who",
                who,
                "applied",
                applied.isEmpty() ? "未填报" : applied,
                "found",
                applied.equals(found) ? "一致" : found);
    }

    private String inWords(String list, Map<String, ?> row) {
        return rows.lists().inWords(list, row);
    }

    private static List<Map<String, Object>> names(List<Map<String, String>> investigators) {
        return investigators.stream()
                .map(row -> row.getOrDefault("name", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> Map.<String, Object>of("name", name))
                .toList();
    }

    private List<Map<String, Object>> signatures() {
        return record.signatures().stream()
                .map(signature -> Map.<String, Object>of("name", signature.name(), "on", day(signature.at())))
                .toList();
    }

    private List<Map<String, Object>> neighbours() {
        return content.sheet().rows("neighbours").stream()
                .filter(row -> !row.getOrDefault("said", "").isEmpty())
                .map(row -> Map.<String, Object>of(
                        "name", row.getOrDefault("name", ""),
                        "address", row.getOrDefault("address", ""),
                        "said", row.getOrDefault("said", "")))
                .toList();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HallClock.ZONE);
    }
}
