package org.onewindow.items.elderlysubsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The first month of regular pay. */
record StartMonth(YearMonth month) {

    static StartMonth of(Elder elder, Region region, Findings findings) {
        Answer row = findings.answer(
                ElderlySubsidyProcess.START_DECISION,
                Map.of(
                        "startRule", region.startRule(),
                        "monthsLate", monthsLate(elder.metOn(), elder.appliedOn()),
                        "regionBasis", region.basis()));
        LocalDate from = row.text("startFrom").equals("CONDITION") ? elder.metOn() : elder.appliedOn();
        return new StartMonth(region.notBeforeEarliest(YearMonth.from(from).plusMonths(row.number("plusMonths"))));
    }

    /** Months between condition and application; one that has begun counts whole. */
    private static int monthsLate(LocalDate metOn, LocalDate appliedOn) {
        int whole = (int) ChronoUnit.MONTHS.between(metOn, appliedOn);
        return metOn.plusMonths(whole).isBefore(appliedOn) ? whole + 1 : whole;
    }
}
