package org.onewindow.deadlines;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says in words when a clock stood still and what that cost. */
record PauseWords(Almanac almanac, LimitUnit unit, int year) {

    /** Empty for a pause that is over and took no day. */
    Optional<String> of(Pause pause) {
        long days = days(pause);
        String begun = Dates.near(pause.since(), year) + Words.because(pause.reason()) + "暂停";
        String lost = "其间 " + days + " " + unit.label() + "不计";
        if (pause.open()) {
            return Optional.of(begun + (days == 0 ? "" : "至今，" + lost) + "，恢复后接着数");
        }
        return days == 0 ? Optional.empty() : Optional.of(begun + "、" + Dates.near(pause.until(), year) + "恢复，" + lost);
    }

    /** The days of the limit's unit that were lost. */
    long days(Pause pause) {
        return unit == LimitUnit.WORKING_DAY
                ? almanac.workingDays(pause.since(), pause.until())
                : Math.max(0, pause.since().until(pause.until(), ChronoUnit.DAYS));
    }
}
