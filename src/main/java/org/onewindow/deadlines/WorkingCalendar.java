package org.onewindow.deadlines;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import org.onewindow.support.BadInput;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Working days, rest days and the periods counted over them. */
@Service
public class WorkingCalendar {

    /** Another node may import a year; this is how long the old one may still be used here. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    static final int FIRST_YEAR = 1950;
    static final int LAST_YEAR = 2200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId ZONE = HallClock.ZONE;

    private final LoadingCache<Boolean, Almanac> cache;
    private final LocalTime closing;

    @Autowired
    WorkingCalendar(CalendarEditions editions, HallHours hours) {
        this(editions::almanac, hours.closing());
    }

    WorkingCalendar(Supplier<Almanac> source, LocalTime closing) {
        this.cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> source.get());
        this.closing = closing;
    }

    /** The last day of a limit; a last day that is a rest day moves to the next working day. */
    public DueDate due(LocalDate from, Limit limit) {
        return due(from, limit, true);
    }

    /** The last day of a limit that begins the day after {@code from}. */
    public DueDate due(LocalDate from, Limit limit, boolean rollOver) {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            throw new BadInput("from", "起算日应在 " + FIRST_YEAR + " 年到 " + LAST_YEAR + " 年之间。");
        }
        Almanac almanac = almanac();
        var period = new Period(from, List.of(limit), List.of(), rollOver);
        var count = period.count(almanac);
        boolean provisional =
                !almanac.missingYears(from.plusDays(1), count.due()).isEmpty();
        return new DueDate(count.due(), provisional, new Explanation(almanac, period, count).sentence());
    }

    public boolean isWorkingDay(LocalDate date) {
        return almanac().isWorkingDay(date);
    }

    /** What is handed in on a rest day or after closing counts as received on the next working day. */
    public ReceiptDay receiptDay(Instant arrivedAt) {
        LocalDateTime arrived = LocalDateTime.ofInstant(arrivedAt, ZONE);
        LocalDate day = arrived.toLocalDate();
        Almanac almanac = almanac();
        boolean rest = !almanac.isWorkingDay(day);
        if (!rest && !arrived.toLocalTime().isAfter(closing)) {
            return new ReceiptDay(day, null);
        }
        LocalDate counts = almanac.nextWorkingDay(day);
        String holiday = almanac.holiday(day);
        String why = !rest
                ? " " + TIME.format(arrived) + " 已过下班时间 " + TIME.format(closing)
                : holiday == null ? "是周末" : "是" + holiday + "假期";
        var missing = almanac.missingYears(day, counts);
        String assumed = missing.isEmpty() ? "" : "（" + Explanation.assumption(missing) + "）";
        return new ReceiptDay(
                counts,
                Dates.withWeekday(day) + why + "，按下一个工作日 " + Dates.withWeekday(counts) + "收件计算" + assumed + "。");
    }

    /** Working days left until the due day: 0 on the day itself, below 0 from the day after. */
    public int workingDaysBetween(LocalDate today, LocalDate due) {
        return remaining(almanac(), today, due);
    }

    static int remaining(Almanac almanac, LocalDate today, LocalDate due) {
        // The day after the limit is late even if it is a Saturday, so it counts at least as one.
        return today.isAfter(due) ? -Math.max(1, almanac.workingDays(due, today)) : almanac.workingDays(today, due);
    }

    Almanac almanac() {
        return cache.get(true);
    }

    /** Forgets the cached years, after an import. */
    void reload() {
        cache.invalidateAll();
    }
}
