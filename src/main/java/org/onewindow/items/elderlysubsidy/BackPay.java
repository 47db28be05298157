package org.onewindow.items.elderlysubsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.onewindow.support.Money;

/**
 * What is owed for whole months before regular pay reaches them.
 *
 * <p>Each month is paid at the age band and the norm of that month; a month without a norm adds nothing.
 */
record BackPay(Elder elder, Region region, Findings findings) {

    /** Yuan for the months before the month of the reference day, and before the start where the region pays those. */
    Money from(StartMonth start) {
        YearMonth first =
                region.paysBackSinceAge() ? region.notBeforeEarliest(YearMonth.from(elder.metOn())) : start.month();
        YearMonth current = YearMonth.from(elder.asOf());
        YearMonth end = start.month().isAfter(current) ? start.month() : current;
        long fen = 0;
        for (YearMonth month = first; month.isBefore(end); month = month.plusMonths(1)) {
            fen += amountOf(month).fen();
        }
        return new Money(fen);
    }

    private Money amountOf(YearMonth month) {
        LocalDate bandOn = region.tierChangesNextMonth() ? month.minusMonths(1).atEndOfMonth() : month.atEndOfMonth();
        int age = Math.max(region.minAge(), elder.ageOn(bandOn));
        return findings.askForSum(ElderlySubsidyProcess.AMOUNT_DECISION, elder.amountAt(region, age, month.atDay(1)))
                .map(row -> row.yuan("amount"))
                .orElse(Money.ZERO);
    }
}
