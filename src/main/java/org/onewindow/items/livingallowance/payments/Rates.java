package org.onewindow.items.livingallowance.payments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What decisions set, the earliest decision first. A later decision counts from its own first month on, and then it alone.
 *
 * @param byDecision the rates of each decision that set any, by month
 */
public record Rates(List<List<Rate>> byDecision) {

    /** What is paid for a month; empty before the first month. */
    public Optional<Rate> in(YearMonth month) {
        return byDecision.stream()
                .filter(rates -> !rates.isEmpty() && !rates.get(0).from().isAfter(month))
                .reduce((earlier, later) -> later)
                .flatMap(rates -> rates.stream()
                        .filter(rate -> !rate.from().isAfter(month))
                        .reduce((earlier, later) -> later));
    }

    /** The months after a given one in which another rate begins. */
    public List<YearMonth> changesAfter(YearMonth month) {
        List<YearMonth> changes = new ArrayList<>();
        byDecision.stream()
                .flatMap(List::stream)
                .map(Rate::from)
                .distinct()
                .sorted()
                .forEach(from -> {
                    if (from.isAfter(month) && !in(from).equals(in(from.minusMonths(1)))) {
                        changes.add(from);
                    }
                });
        return changes;
    }

    /** What is paid now, or, before the first month, what will be paid first. */
    public Optional<Rate> shown(YearMonth month) {
        return in(month).or(() -> changesAfter(month).stream().findFirst().flatMap(this::in));
    }

    /** Whether nothing is paid in a month nor ever after. */
    public boolean isOver(YearMonth month) {
        return shown(month).filter(Rate::pays).isEmpty()
                && changesAfter(month).stream()
                        .noneMatch(change -> in(change).filter(Rate::pays).isPresent());
    }
}
