package org.onewindow.outcomes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as letters write them: 2026年3月5日, 2026年3月. */
final class ChineseDate {

    private static final int LENGTH_OF_MONTH = 7;

    private ChineseDate() {}

    /** An ISO-8601 date or month in Chinese; text that only looks like one stays as it is. */
    static String of(String iso) {
        try {
            YearMonth month = YearMonth.parse(iso.substring(0, LENGTH_OF_MONTH));
            String written = month.getYear() + "年" + month.getMonthValue() + "月";
            return iso.length() == LENGTH_OF_MONTH
                    ? written
                    : written + LocalDate.parse(iso).getDayOfMonth() + "日";
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
