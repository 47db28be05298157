package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;

/** What must hold for every day of registration and every day of issue. */
class CalendarPropertiesTest {

    private static final List<String> ORDER = List.of("TOO_EARLY", "OPEN", "SUSPENDED");

    @Property(tries = 300)
    void theHalfYearTurnsFullOnceAndStaysSo(@ForAll("days") LocalDate registered, @ForAll("areas") String area) {
        LocalDate full = Objects.requireNonNull(firstEligibleOn(area, registered, registered));
        assertThat(first(area, registered, full.minusDays(1)).verdict()).isEqualTo("NOT_YET");
        assertThat(first(area, registered, full).verdict()).isEqualTo("ELIGIBLE");
        assertThat(first(area, registered, full.plusDays(200)).verdict()).isEqualTo("ELIGIBLE");
    }

    @Property(tries = 300)
    void theFirstDayIsTheSameEveryDayItIsAskedFor(
            @ForAll("days") LocalDate registered, @ForAll @IntRange(max = 170) int later) {
        assertThat(firstEligibleOn("130203", registered, registered.plusDays(later)))
                .isEqualTo(firstEligibleOn("130203", registered, registered));
    }

    @Property(tries = 300)
    void theFirstDayHasTheSameNumberOrEndsItsMonth(@ForAll("days") LocalDate registered) {
        LocalDate full = Objects.requireNonNull(firstEligibleOn("130203", registered, registered));
        assertThat(ChronoUnit.MONTHS.between(YearMonth.from(registered), YearMonth.from(full)))
                .isEqualTo(6);
        assertThat(full.getDayOfMonth())
                .isEqualTo(Math.min(
                        registered.getDayOfMonth(), YearMonth.from(full).lengthOfMonth()));
    }

    @Property(tries = 200)
    void whoRegistersLaterIsEligibleNoEarlier(
            @ForAll("days") LocalDate registered, @ForAll @IntRange(max = 400) int later) {
        assertThat(firstEligibleOn("130203", registered.plusDays(later), registered))
                .isAfterOrEqualTo(firstEligibleOn("130203", registered, registered));
    }

    @Property(tries = 200)
    void countingTheFirstDayIsExactlyOneDayEarlier(@ForAll("days") LocalDate registered) {
        assertThat(firstEligibleOn("520102", registered, registered))
                .isEqualTo(Objects.requireNonNull(firstEligibleOn("130203", registered, registered))
                        .minusDays(1));
    }

    @Property(tries = 300)
    void aPermitIsEarlyThenOpenThenSuspended(
            @ForAll("days") LocalDate issued,
            @ForAll @IntRange(max = 800) int one,
            @ForAll @IntRange(max = 800) int more) {
        String before = state(issued, issued.plusDays(one)).verdict();
        String after = state(issued, issued.plusDays(one + more)).verdict();
        assertThat(ORDER.indexOf(after)).isGreaterThanOrEqualTo(ORDER.indexOf(before));
    }

    @Property(tries = 300)
    void theWindowAndTheSuspensionLeaveNoDayBetween(@ForAll("days") LocalDate issued) {
        var dates = state(issued, issued).dates();
        LocalDate from = Objects.requireNonNull(dates.get("windowFrom"));
        LocalDate to = Objects.requireNonNull(dates.get("windowTo"));
        assertThat(dates.get("suspendedFrom")).isEqualTo(to.plusDays(1));
        assertThat(state(issued, from.minusDays(1)).verdict()).isEqualTo("TOO_EARLY");
        assertThat(state(issued, from).verdict()).isEqualTo("OPEN");
        assertThat(state(issued, to).verdict()).isEqualTo("OPEN");
        assertThat(state(issued, to.plusDays(1)).verdict()).isEqualTo("SUSPENDED");
        assertThat(ChronoUnit.DAYS.between(from, to) + 1).isBetween(28L, 31L);
    }

    /** Whoever always comes in time has one window a year, a year apart, whatever day of the window it is. */
    @Property(tries = 200)
    void endorsedInTimeTheWindowsKeepTheirPlace(
            @ForAll("days") LocalDate issued, @ForAll @IntRange(max = 27) int dayOfWindow) {
        LocalDate endorsed = null;
        for (int year = 1; year <= 9; year++) {
            Assessment ahead = state(issued, endorsed, issued.plusYears(year - 1));
            assertThat(ahead.dates().get("suspendedFrom")).isEqualTo(issued.plusYears(year));
            LocalDate day =
                    Objects.requireNonNull(ahead.dates().get("windowFrom")).plusDays(dayOfWindow);
            assertThat(state(issued, endorsed, day).verdict()).isEqualTo("OPEN");
            endorsed = day;
        }
    }

    @Property(tries = 200)
    void aLateEndorsementStartsTheYearsAnew(
            @ForAll("days") LocalDate issued, @ForAll @IntRange(max = 300) int daysLate) {
        LocalDate endorsed = issued.plusYears(1).plusDays(daysLate);
        assertThat(state(issued, endorsed, endorsed).dates().get("suspendedFrom"))
                .isEqualTo(endorsed.plusYears(1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3200)
                .map(days -> LocalDate.of(2017, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> areas() {
        return Arbitraries.of("130203", "520102", "330106", "110108", "620102001", "999911", "999912");
    }

    private static Assessment first(String area, LocalDate registered, LocalDate asOf) {
        return Told.first(area, asOf)
                .with("registeredOn", registered.toString())
                .assess();
    }

    private static LocalDate firstEligibleOn(String area, LocalDate registered, LocalDate asOf) {
        return Objects.requireNonNull(first(area, registered, asOf).firstEligibleOn());
    }

    private static Assessment state(LocalDate issued, LocalDate asOf) {
        return state(issued, null, asOf);
    }

    private static Assessment state(LocalDate issued, @Nullable LocalDate endorsed, LocalDate asOf) {
        Told told = Told.holder("ENDORSE", "130203", asOf, issued);
        if (endorsed != null) {
            told.with("lastEndorsedOn", endorsed.toString());
        }
        return told.assess();
    }
}
