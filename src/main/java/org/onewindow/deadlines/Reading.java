package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the clock of one case on one day. */
final class Reading {

    private final Ledger ledger;
    private final Almanac almanac;
    private final @Nullable LocalDate stoppedOn;
    private final LocalDate today;
    private final int year;

    /** A stopped clock is always read on the day it was stopped. */
    Reading(Ledger ledger, Almanac almanac, LocalDate day) {
        this.ledger = ledger;
        this.almanac = almanac;
        this.stoppedOn = ledger.stoppedOn();
        this.today = stoppedOn == null ? day : stoppedOn;
        this.year = ledger.startedOn().getYear();
    }

    ClockView view(WarningThresholds thresholds) {
        Period promised = ledger.period(ledger.promised(), today);
        Period.Count count = promised.count(almanac);
        LocalDate promisedDue = count.due();
        LocalDate statutoryDue = statutoryDue();
        int remaining = WorkingCalendar.remaining(almanac, today, promisedDue);
        boolean paused = ledger.isPaused();
        boolean late = today.isAfter(promisedDue);
        boolean atRest = paused || stoppedOn != null;
        return new ClockView(
                ledger.promised().value() == 0 ? ClockKind.ON_THE_SPOT : ClockKind.PROMISED,
                ledger.statutory(),
                ledger.promised(),
                ledger.startedOn(),
                ledger.entries(),
                promisedDue,
                statutoryDue,
                isProvisional(promisedDue) || isProvisional(statutoryDue),
                explanation(promised, count, statutoryDue),
                remaining,
                atRest && !late
                        ? Warning.NONE
                        : thresholds.warning(remaining, promised.workingDays(almanac, promisedDue), late),
                paused,
                stoppedOn);
    }

    LocalDate promisedDue() {
        return ledger.period(ledger.promised(), today).count(almanac).due();
    }

    LocalDate statutoryDue() {
        return ledger.period(ledger.statutory(), today).count(almanac).due();
    }

    boolean isProvisional() {
        return isProvisional(promisedDue()) || isProvisional(statutoryDue());
    }

    private boolean isProvisional(LocalDate due) {
        return !almanac.missingYears(ledger.startedOn().plusDays(1), due).isEmpty();
    }

    private String explanation(Period period, Period.Count count, LocalDate statutoryDue) {
        List<String> after = new ArrayList<>();
        if (!statutoryDue.equals(count.due())) {
            after.add("法定期限到 " + Dates.full(statutoryDue) + assumption(count.due(), statutoryDue));
        }
        if (stoppedOn != null) {
            ClockEntry stop = ledger.entries().get(ledger.entries().size() - 1);
            after.add(Dates.near(stoppedOn, year) + Words.plain(stop.reason()) + "，停止计时");
        }
        String start = Words.plain(ledger.entries().get(0).reason());
        List<String> happenings = new Happenings(ledger, period.pauses(), almanac, year).inWords();
        return new Explanation(almanac, period, count).sentence(start, happenings, after);
    }

    /** Said only if the sentence has not said it of the promised day already. */
    private String assumption(LocalDate promisedDue, LocalDate statutoryDue) {
        var missing = almanac.missingYears(ledger.startedOn().plusDays(1), statutoryDue);
        return missing.isEmpty() || isProvisional(promisedDue) ? "" : "（暂定，" + Explanation.assumption(missing) + "）";
    }
}
