package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What letters say of materials that were promised, and of what is still open. */
@Component
class LetterPartsOfPending implements LetterParts {

    private final PendingPromises promises;
    private final Supplements supplements;

    LetterPartsOfPending(PendingPromises promises, Supplements supplements) {
        this.promises = promises;
        this.supplements = supplements;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Optional<PendingPromise> promise = promises.of(file.number());
        if (promise.isPresent()) {
            return Map.of(
                    "pending",
                    Map.of(
                            "items",
                            lines(promise.get().items()),
                            "dueOn",
                            promise.get().dueOn()),
                    "reminder",
                    Map.of(
                            "items",
                            lines(promise.get().open()),
                            "dueOn",
                            promise.get().dueOn(),
                            "pending",
                            true));
        }
        return supplements
                .open(file.number())
                .<Map<String, Object>>map(
                        request -> Map.of("reminder", Map.of("items", lines(request.open()), "dueOn", request.dueOn())))
                .orElse(Map.of());
    }

    private static List<Map<String, String>> lines(List<SupplementItem> items) {
        return items.stream()
                .map(item -> Map.of("name", item.name(), "reason", item.reason()))
                .toList();
    }
}
