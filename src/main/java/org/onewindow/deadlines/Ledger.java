package org.onewindow.deadlines;

import static org.onewindow.deadlines.ClockEntry.Type.EXTEND;
import static org.onewindow.deadlines.ClockEntry.Type.PAUSE;
import static org.onewindow.deadlines.ClockEntry.Type.RESUME;
import static org.onewindow.deadlines.ClockEntry.Type.STOP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;

/** The entries of one case in order; it begins with a start, and nothing follows a stop. */
record Ledger(String caseNumber, Limit statutory, Limit promised, List<ClockEntry> entries) {

    LocalDate startedOn() {
        return entries.get(0).on();
    }

    @Nullable
    LocalDate stoppedOn() {
        return last().type() == STOP ? last().on() : null;
    }

    boolean isPaused() {
        if (last().type() == STOP) {
            return false;
        }
        boolean paused = false;
        for (ClockEntry entry : entries) {
            paused = entry.type() == PAUSE || paused && entry.type() != RESUME;
        }
        return paused;
    }

    /** The entry as it is to be written: refused where the clock does not allow it, never dated before the last one. */
    ClockEntry admit(ClockEntry entry) {
        if (last().type() == STOP) {
            throw new AlreadyDone("该办件已经停止计时。");
        }
        if (entry.type() == PAUSE && isPaused()) {
            throw new AlreadyDone("该办件的时限已经暂停。");
        }
        if (entry.type() == RESUME && !isPaused()) {
            throw new AlreadyDone("该办件的时限没有暂停，不用恢复。");
        }
        // A case received on a Sunday starts on Monday, yet may be sent back for papers on that same Sunday.
        LocalDate on = entry.on().isBefore(last().on()) ? last().on() : entry.on();
        return new ClockEntry(
                entry.type(), on, entry.extension(), entry.reason(), entry.basis(), entry.by(), entry.at());
    }

    /** What is to be counted for one of the two limits, seen on the given day. */
    Period period(Limit limit, LocalDate today) {
        List<Limit> limits = new ArrayList<>(List.of(limit));
        for (ClockEntry entry : entries) {
            if (entry.type() == EXTEND) {
                limits.add(Objects.requireNonNull(entry.extension()));
            }
        }
        return new Period(startedOn(), limits, pauses(today), true);
    }

    /** The pauses in order; one that has not ended reaches to the given day or to the stop. */
    List<Pause> pauses(LocalDate today) {
        List<Pause> pauses = new ArrayList<>();
        ClockEntry begun = null;
        for (ClockEntry entry : entries) {
            if (entry.type() == PAUSE) {
                begun = entry;
            } else if (begun != null && (entry.type() == RESUME || entry.type() == STOP)) {
                pauses.add(new Pause(begun.on(), entry.on(), begun.reason(), false));
                begun = null;
            }
        }
        if (begun != null) {
            pauses.add(new Pause(begun.on(), today, begun.reason(), true));
        }
        return pauses;
    }

    private ClockEntry last() {
        return entries.get(entries.size() - 1);
    }
}
