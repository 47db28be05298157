package org.onewindow.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and moments as pages write them. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm", Locale.CHINA);

    private static final DateTimeFormatter WITHIN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final Pattern ISO = Pattern.compile(" ?(?<![0-9-])([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9-]) ?");

    private DateWords() {}

    /** A sentence for people, such as a decision table puts together, with its ISO dates written 2026年3月5日. */
    public static String within(String sentence) {
        return ISO.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(inChinese(found)));
    }

    /** What only looks like a date stays as it is. */
    private static String inChinese(MatchResult found) {
        try {
            return WITHIN.format(LocalDate.parse(found.group(1)));
        } catch (DateTimeException noDate) {
            return found.group();
        }
    }

    /** 2026 年 3 月 5 日. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 2026 年 3 月 5 日 09:30, in the hall's time. */
    public static String moment(Instant at) {
        return MOMENT.format(ZonedDateTime.ofInstant(at, HallClock.ZONE));
    }
}
