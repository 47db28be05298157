package org.onewindow.inquiries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** The means check in letters, under the key {@code means}. */
@Component
class MeansLetterParts implements LetterParts {

    private final CheckResults results;
    private final Tellings tellings;
    private final FindingLines lines;

    MeansLetterParts(CheckResults results, Tellings tellings, FindingLines lines) {
        this.results = results;
        this.tellings = tellings;
        this.lines = lines;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return results.latest(file.number(), RegisterKind.MEANS_CHECK)
                .map(result -> Map.<String, Object>of("means", means(file, result)))
                .orElse(Map.of());
    }

    private Map<String, Object> means(CaseFile file, CheckResult result) {
        Map<String, Object> means = new HashMap<>();
        means.put("outcome", result.outcome().label());
        means.put("negative", result.outcome() == RegisterOutcome.NEGATIVE);
        means.put("onPaper", result.onPaper());
        means.put("checkedOn", LocalDate.ofInstant(result.at(), HallClock.ZONE));
        means.put(
                "findings",
                lines.of(file, result.findings()).stream()
                        .map(MeansLetterParts::line)
                        .toList());
        tellings.explainUntil(file.number()).ifPresent(day -> means.put("explainUntil", day));
        return means;
    }

    /** Letters see maps only. */
    private static Map<String, Object> line(FindingLine line) {
        return Map.of(
                "number", line.number(),
                "name", line.name(),
                "idNumberMasked", line.idNumberMasked(),
                "kind", line.kind(),
                "category", line.category(),
                "declared", line.declared(),
                "found", line.found(),
                "source", line.source(),
                "detail", line.detail());
    }
}
