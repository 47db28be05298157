package org.onewindow.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the life of a clock for a test, without a database. */
final class LedgerStory {

    private static final WarningThresholds THRESHOLDS = new WarningThresholds(0.2, 2);

    private final Ledger ledger;

    private LedgerStory(Ledger ledger) {
        this.ledger = ledger;
    }

    static LedgerStory accepted(String on, String promised, String statutory) {
        return acceptedFor("受理", on, promised, statutory);
    }

    static LedgerStory acceptedFor(String reason, String on, String promised, String statutory) {
        var start = entry(ClockEntry.Type.START, LocalDate.parse(on), null, reason);
        return new LedgerStory(
                new Ledger("A1", Limit.parse(statutory), Limit.parse(promised), new ArrayList<>(List.of(start))));
    }

    LedgerStory then(ClockEntry.Type type, String on, String reason) {
        ledger.entries().add(ledger.admit(entry(type, LocalDate.parse(on), null, reason)));
        return this;
    }

    LedgerStory extended(String on, String by, String reason) {
        var entry = entry(ClockEntry.Type.EXTEND, LocalDate.parse(on), Limit.parse(by), reason);
        ledger.entries().add(ledger.admit(entry));
        return this;
    }

    ClockView seenOn(String day) {
        return new Reading(ledger, Almanacs.LOADED, LocalDate.parse(day)).view(THRESHOLDS);
    }

    Ledger ledger() {
        return ledger;
    }

    static ClockEntry entry(ClockEntry.Type type, LocalDate on, @Nullable Limit extension, String reason) {
        return new ClockEntry(type, on, extension, reason, "行政许可法第四十五条", "clerk1", Instant.EPOCH);
    }
}
