package org.onewindow.items.livingallowance.payments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.onewindow.support.HallClock;

/** When the life of an allowance looks at it next. */
final class LifeDates {

    private LifeDates() {}

    /**
     * The first day of the next month with another rate, or the recheck date, whichever comes first; while a recheck is
     * due, the first of next month.
     */
    static LocalDate after(LocalDate today, Allowance allowance, Rates rates) {
        YearMonth month = YearMonth.from(today);
        LocalDate recheck = allowance.recheckOn().isAfter(today)
                ? allowance.recheckOn()
                : month.plusMonths(1).atDay(1);
        return rates.changesAfter(month).stream()
                .map(change -> change.atDay(1))
                .filter(recheck::isAfter)
                .findFirst()
                .orElse(recheck);
    }

    /** The same as the first instant of that day, in the form that timers read. */
    static String next(Allowance allowance, Rates rates, LocalDate today) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                after(today, allowance, rates).atStartOfDay(HallClock.ZONE).toOffsetDateTime());
    }
}
