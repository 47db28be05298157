package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.deadlines.ClockEntry.Type.PAUSE;
import static org.onewindow.deadlines.ClockEntry.Type.RESUME;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every calendar date, limit and ledger. */
class ClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    private final WorkingCalendar calendar = Almanacs.calendar();

    @Property
    void aLongerLimitNeverEndsEarlier(@ForAll("days") LocalDate from, @ForAll("limits") Limit limit) {
        Limit longer = new Limit(limit.value() + 1, limit.unit());
        assertThat(calendar.due(from, longer).due())
                .isAfterOrEqualTo(calendar.due(from, limit).due());
        assertThat(calendar.due(from, longer, false).due())
                .isAfter(calendar.due(from, limit, false).due());
    }

    @Property
    void aLaterStartNeverEndsEarlier(@ForAll("days") LocalDate from, @ForAll("limits") Limit limit) {
        assertThat(calendar.due(from.plusDays(1), limit).due())
                .isAfterOrEqualTo(calendar.due(from, limit).due());
    }

    @Property
    void theLastDayIsNeverARestDay(@ForAll("days") LocalDate from, @ForAll("limits") Limit limit) {
        assertThat(calendar.isWorkingDay(calendar.due(from, limit).due())).isTrue();
    }

    @Property
    void countingBackFromTheDueDayGivesTheLimit(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 90) int value) {
        LocalDate due = calendar.due(from, Limit.workingDays(value), false).due();
        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(value);
    }

    @Property
    void theExplanationIsOneSentenceThatNamesStartLimitAndDueDay(
            @ForAll("days") LocalDate from, @ForAll("limits") Limit limit) {
        DueDate answer = calendar.due(from, limit);
        assertThat(answer.explanation())
                .startsWith(Dates.full(from))
                .contains(Dates.withWeekday(answer.due()))
                .containsOnlyOnce("。")
                .endsWith("。");
        assertThat(answer.explanation().contains("暂定")).isEqualTo(answer.provisional());
        if (limit.value() > 0) {
            assertThat(answer.explanation()).contains(limit.inWords());
        }
    }

    @Property
    void aPauseThatEndsOnItsFirstDayChangesNothing(
            @ForAll("days") LocalDate from, @ForAll("limits") Limit limit, @ForAll @IntRange(max = 120) int later) {
        LocalDate on = from.plusDays(later);
        var plain = story(from, limit);
        var paused = story(from, limit).then(PAUSE, on.toString(), "等待补正材料").then(RESUME, on.toString(), "材料已补齐");
        var seen = on.plusDays(3).toString();
        assertThat(paused.seenOn(seen).promisedDue())
                .isEqualTo(plain.seenOn(seen).promisedDue());
        assertThat(paused.seenOn(seen).explanation())
                .isEqualTo(plain.seenOn(seen).explanation());
    }

    @Property
    void aPauseOfWorkingDaysMovesTheDueDayByExactlyThese(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int value,
            @ForAll @IntRange(max = 100) int later,
            @ForAll @IntRange(max = 60) int length) {
        Limit limit = Limit.workingDays(value);
        LocalDate before = calendar.due(from, limit).due();
        LocalDate since = from.plusDays(later % Math.max(1, (int) (before.toEpochDay() - from.toEpochDay())));
        LocalDate until = since.plusDays(length);
        var view = story(from, limit)
                .then(PAUSE, since.toString(), "等待补正材料")
                .then(RESUME, until.toString(), "材料已补齐")
                .seenOn(until.toString());
        int paused = Almanacs.LOADED.workingDays(since, until);
        assertThat(view.promisedDue())
                .isEqualTo(calendar.due(before, Limit.workingDays(paused)).due());
    }

    @Property
    void everyLedgerHoldsTogether(@ForAll("stories") Story story) {
        LocalDate last = story.last();
        var ledger = story.told();
        var view = ledger.seenOn(last.toString());
        assertThat(Almanacs.LOADED.isWorkingDay(view.promisedDue())).isTrue();
        assertThat(view.promisedDue())
                .isAfterOrEqualTo(calendar.due(story.from, story.limit).due())
                .isBeforeOrEqualTo(view.statutoryDue());
        assertThat(view.explanation())
                .contains(Dates.withWeekday(view.promisedDue()))
                .containsOnlyOnce("。");
        assertThat(view.warning() == Warning.RED).isEqualTo(last.isAfter(view.promisedDue()));
        assertThat(view.remainingWorkingDays() < 0).isEqualTo(last.isAfter(view.promisedDue()));
        assertThat(view.entries()).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
        assertThat(ledger.seenOn(last.plusDays(1).toString()).promisedDue()).isAfterOrEqualTo(view.promisedDue());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1250).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Limit> limits() {
        var values = Arbitraries.integers().between(0, 120);
        return Arbitraries.of(LimitUnit.values()).flatMap(unit -> values.map(value -> new Limit(value, unit)));
    }

    @Provide
    Arbitrary<Story> stories() {
        var gaps = Arbitraries.integers().between(0, 40).list().ofMaxSize(8);
        return days().flatMap(from -> limits().flatMap(limit -> gaps.map(list -> new Story(from, limit, list))));
    }

    private static LedgerStory story(LocalDate from, Limit limit) {
        String written = limit.value() + " " + limit.unit();
        return LedgerStory.accepted(from.toString(), written, written);
    }

    /** Pauses, resumes and extensions in turn, each some days after the one before. */
    record Story(LocalDate from, Limit limit, List<Integer> gaps) {

        LocalDate last() {
            return from.plusDays(gaps.stream().mapToInt(Integer::intValue).sum());
        }

        LedgerStory told() {
            String statutory = (limit.value() + 10) + " " + limit.unit();
            var story = LedgerStory.accepted(from.toString(), limit.value() + " " + limit.unit(), statutory);
            LocalDate day = from;
            for (int i = 0; i < gaps.size(); i++) {
                day = day.plusDays(gaps.get(i));
                switch (i % 3) {
                    case 0 -> story.then(PAUSE, day.toString(), "等待补正材料");
                    case 1 -> story.then(RESUME, day.toString(), "材料已补齐");
                    default -> story.extended(day.toString(), "3 " + limit.unit(), "情况复杂");
                }
            }
            return story;
        }
    }
}
