package org.onewindow.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ledgers with any order of pauses and extensions, over calendars with any holidays. */
public final class RandomClocks {

    static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final int DAYS = 800;
    private static final WarningThresholds THRESHOLDS = new WarningThresholds(0.2, 2);

    private RandomClocks() {}

    /**
     * A story and the calendar it is told over.
     *
     * @param gaps days between one entry and the next, the last one until today
     */
    record Case(Almanac almanac, LocalDate from, Limit promised, Limit statutory, List<Integer> gaps) {

        LocalDate today() {
            return from.plusDays(gaps.stream().mapToInt(Integer::intValue).sum());
        }

        Ledger ledger() {
            List<ClockEntry> entries = new ArrayList<>();
            entries.add(LedgerStory.entry(ClockEntry.Type.START, from, null, "受理"));
            LocalDate day = from;
            boolean paused = false;
            for (int i = 0; i < gaps.size() - 1; i++) {
                day = day.plusDays(gaps.get(i));
                if (!paused && gaps.get(i) % 4 == 3) {
                    entries.add(LedgerStory.entry(ClockEntry.Type.EXTEND, day, extension(i), "公示期间有异议，经批准"));
                } else {
                    paused = !paused;
                    var type = paused ? ClockEntry.Type.PAUSE : ClockEntry.Type.RESUME;
                    entries.add(LedgerStory.entry(type, day, null, paused ? "公示" : "公示期满"));
                }
            }
            return new Ledger("A1", statutory, promised, entries);
        }

        private static Limit extension(int i) {
            return i % 2 == 0 ? Limit.workingDays(i + 1) : Limit.calendarDays(i + 2);
        }

        ClockView view() {
            return new Reading(ledger(), almanac, today()).view(THRESHOLDS);
        }
    }

    static Arbitrary<Case> cases() {
        var starts = Arbitraries.integers().between(0, 400).map(FIRST::plusDays);
        var gaps = Arbitraries.integers().between(0, 25).list().ofMinSize(1).ofMaxSize(14);
        return Combinators.combine(
                        almanacs(), starts, limits(), Arbitraries.integers().between(0, 30), gaps)
                .as((almanac, from, promised, more, list) ->
                        new Case(almanac, from, promised, new Limit(promised.value() + more, promised.unit()), list));
    }

    /** The clock of a case as it stands on some day. */
    public static Arbitrary<ClockView> views() {
        return cases().map(Case::view);
    }

    static Arbitrary<Limit> limits() {
        var values = Arbitraries.integers().between(0, 60);
        return Combinators.combine(Arbitraries.of(LimitUnit.values()), values)
                .as((unit, value) -> new Limit(value, unit));
    }

    /** Years 2025 to 2027 with holidays and made-up days anywhere; sometimes the last year is not known. */
    static Arbitrary<Almanac> almanacs() {
        var odd = Arbitraries.integers().between(0, DAYS).set().ofMaxSize(90);
        return Combinators.combine(odd, Arbitraries.of(true, false)).as(RandomClocks::almanac);
    }

    private static Almanac almanac(Set<Integer> odd, boolean withoutLastYear) {
        Map<Integer, List<CalendarDay>> years = new TreeMap<>();
        List.of(2025, 2026, 2027).forEach(year -> years.put(year, new ArrayList<>()));
        for (int offset : odd) {
            LocalDate day = FIRST.plusDays(offset);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            var kind = weekend ? CalendarDay.Kind.WORK : CalendarDay.Kind.OFF;
            years.computeIfAbsent(day.getYear(), year -> new ArrayList<>()).add(new CalendarDay(day, kind, "某节"));
        }
        if (withoutLastYear) {
            years.remove(2027);
        }
        return new Almanac(years);
    }
}
