package org.onewindow.items.residencepermit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;

/** Who acts for the applicant, and whether that may be. */
final class Proxy {

    private static final String OTHER = "OTHER";

    private Proxy() {}

    /**
     * {@code OK}, {@code UNFIT} where only this person may not act, {@code NOT_ALLOWED}, or {@code ALONE} for a small child whom
     * nobody brings.
     */
    static String of(AssessmentRequest request, Findings findings) {
        return findings.answer(
                        Tables.PROXY,
                        Map.of(
                                "agent", agent(request.circumstances().agentRelation(), findings),
                                "age", age(request.birthDate(), request.asOf()),
                                "difficulty",
                                        difficulty(request.circumstances()
                                                .situation()
                                                .get("agentReason"))))
                .text("proxy");
    }

    /** Full years on a day; the birthday counts as reached, and 29 February falls on the last of the month. */
    static int age(LocalDate birthDate, LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(day) ? years - 1 : years;
    }

    /** Empty if the applicant came; otherwise what the words of the counter mean, such as 母亲（监护人）; no words mean nothing. */
    private static String agent(@Nullable String relation, Findings findings) {
        if (relation == null) {
            return "";
        }
        return Arrays.stream(relation.toUpperCase(Locale.ROOT).split("[\\s（）()、，,/；;]+"))
                .map(word -> word.replaceFirst("^(申请人|申领人|本人|孩子)的", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> findings.all(Tables.RELATION, Map.of("relation", word)).stream()
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .map(row -> row.text("kind"))
                .orElse(OTHER);
    }

    private static String difficulty(@Nullable Object reason) {
        if ("DIFFICULTY".equals(reason)) {
            return "YES";
        }
        return OTHER.equals(reason) ? "NO" : "UNASKED";
    }
}
