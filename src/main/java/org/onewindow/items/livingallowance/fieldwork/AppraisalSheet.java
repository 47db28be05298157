package org.onewindow.items.livingallowance.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the page of a community appraisal asks for. */
final class AppraisalSheet {

    static final String PARTICIPANTS = "participants";
    static final String PASSED = "PASSED";
    static final String NOT_PASSED = "NOT_PASSED";

    static final SheetShape SHAPE = new SheetShape(
            List.of(
                    "date",
                    "place",
                    "applicantLeft",
                    "votesFor",
                    "votesAgainst",
                    "votesAbstain",
                    "result",
                    "minutes",
                    "allSigned"),
            Map.of(PARTICIPANTS, Set.of("name", "role")));

    private AppraisalSheet() {}

    /** The page before anybody wrote on it, with room for the fewest participants. */
    static Sheet blank(String today, int fewest) {
        List<Map<String, String>> rows = IntStream.range(0, fewest)
                .<Map<String, String>>mapToObj(place -> Map.of())
                .toList();
        return new Sheet(Map.of("date", today), Map.of(PARTICIPANTS, rows));
    }

    /** The rows that name somebody. */
    static List<Map<String, String>> participants(Sheet sheet) {
        return sheet.rows(PARTICIPANTS).stream()
                .filter(row -> !row.getOrDefault("name", "").isEmpty())
                .toList();
    }

    static String resultInWords(Sheet sheet) {
        return sheet.text("result").equals(PASSED) ? "评议通过" : "评议未通过";
    }
}
