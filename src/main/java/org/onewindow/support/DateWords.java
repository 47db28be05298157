package org.onewindow.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and moments as pages write them. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm", Locale.CHINA);

    private DateWords() {}

    /** 2026 年 3 月 5 日. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 2026 年 3 月 5 日 09:30, in the hall's time. */
    public static String moment(Instant at) {
        return MOMENT.format(ZonedDateTime.ofInstant(at, HallClock.ZONE));
    }
}
