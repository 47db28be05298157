package org.onewindow.items.livingallowance.reviews;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.items.livingallowance.payments.Rates;
import org.onewindow.support.Money;

/** What was paid too much: for each month the difference to what was due; both are whole fen, so nothing is rounded. */
record Overpayment(List<Span> spans) {

    /** Months in a row in which the same was paid too much. */
    record Span(YearMonth from, YearMonth to, Money each) {

        long months() {
            return from.until(to, ChronoUnit.MONTHS) + 1;
        }

        Money sum() {
            return each.times(months());
        }
    }

    /**
     * From a month to the month of the decision, which is still paid as before.
     *
     * @param from null if nothing was paid too much
     */
    static Overpayment of(Rates paid, @Nullable YearMonth from, YearMonth decided, Money due) {
        List<Span> spans = new ArrayList<>();
        for (YearMonth month = from; month != null && !month.isAfter(decided); month = month.plusMonths(1)) {
            Money amount = paid.in(month).map(Rate::amount).orElse(Money.ZERO);
            Money each = new Money(amount.fen() - due.fen());
            if (each.fen() > 0) {
                add(spans, month, each);
            }
        }
        return new Overpayment(List.copyOf(spans));
    }

    private static void add(List<Span> spans, YearMonth month, Money each) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.each().equals(each) && last.to().plusMonths(1).equals(month)) {
            spans.set(spans.size() - 1, new Span(last.from(), month, each));
        } else {
            spans.add(new Span(month, month, each));
        }
    }

    Money total() {
        return new Money(spans.stream().mapToLong(span -> span.sum().fen()).sum());
    }
}
