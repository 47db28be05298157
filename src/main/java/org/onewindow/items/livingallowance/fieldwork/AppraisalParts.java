package org.onewindow.items.livingallowance.fieldwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A community appraisal as its letter shows it. */
final class AppraisalParts {

    private AppraisalParts() {}

    static Map<String, Object> of(Sheet sheet) {
        List<Map<String, String>> participants = AppraisalSheet.participants(sheet);
        Map<String, Object> parts = new HashMap<>();
        for (String name : List.of("date", "place", "votesFor", "votesAgainst", "votesAbstain", "minutes")) {
            parts.put(name, sheet.text(name));
        }
        parts.put("number", participants.size());
        parts.put(
                "residents",
                participants.stream()
                        .filter(row -> AppraisalRole.RESIDENT.name().equals(row.get("role")))
                        .count());
        parts.put(
                "participants",
                participants.stream()
                        .map(row -> Map.of("name", row.getOrDefault("name", ""), "role", role(row)))
                        .toList());
        parts.put("result", AppraisalSheet.resultInWords(sheet));
        return parts;
    }

    private static String role(Map<String, String> row) {
        return AppraisalRole.of(row.getOrDefault("role", ""))
                .map(AppraisalRole::label)
                .orElse("");
    }
}
