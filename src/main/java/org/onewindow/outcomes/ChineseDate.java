package org.onewindow.outcomes;

import java.time.LocalDate;

/** Dates as letters write them: 2026年3月5日. */
final class ChineseDate {

    private ChineseDate() {}

    static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
