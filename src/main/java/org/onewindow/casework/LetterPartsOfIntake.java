package org.onewindow.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What letters say of the days before and around acceptance: the window's answer, what is still open, what was promised. */
@Component
class LetterPartsOfIntake implements LetterParts {

    private final PendingPromises promises;
    private final Supplements supplements;
    private final IntakeTerms terms;
    private final AcceptanceDays acceptanceDays;

    LetterPartsOfIntake(
            PendingPromises promises, Supplements supplements, IntakeTerms terms, AcceptanceDays acceptanceDays) {
        this.promises = promises;
        this.supplements = supplements;
        this.terms = terms;
        this.acceptanceDays = acceptanceDays;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> parts = new HashMap<>();
        if (file.status() == CaseStatus.RECEIVED) {
            LocalDate due = terms.due(file.number(), IntakeTerms.EXAMINATION, file.receivedOn());
            parts.put("examination", Map.of("dueOn", due));
        }
        parts.put("acceptance", Map.of("silent", acceptanceDays.isSilent(file.number())));
        supplements
                .open(file.number())
                .ifPresent(request ->
                        parts.put("reminder", Map.of("items", lines(request.open()), "dueOn", request.dueOn())));
        promises.of(file.number()).ifPresent(promise -> {
            parts.put("pending", Map.of("items", lines(promise.items()), "dueOn", promise.dueOn()));
            parts.put("reminder", Map.of("items", lines(promise.open()), "dueOn", promise.dueOn(), "pending", true));
        });
        return parts;
    }

    private static List<Map<String, String>> lines(List<SupplementItem> items) {
        return items.stream()
                .map(item -> Map.of("name", item.name(), "reason", item.reason()))
                .toList();
    }
}
