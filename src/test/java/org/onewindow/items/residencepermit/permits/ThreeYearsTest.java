package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.Ids;
import org.onewindow.support.DateWords;

/** One permit from its issue to its end, in the hall as it runs in an office, with its clock moved and a restart between. */
class ThreeYearsTest {

    private static final String ID = Ids.bornOn("1989-03-04");

    private static HallOverYears hall;

    private String permit = "";
    private String firstCase = "";

    @BeforeAll
    static void openTheHall() throws IOException {
        hall = new HallOverYears();
    }

    @AfterAll
    static void closeTheHall() throws IOException {
        if (hall != null) {
            hall.close();
        }
    }

    @Test
    void areLivedThrough() {
        LocalDate issued = hall.today();
        isIssued(issued);
        LocalDate inTime = isEndorsedInTime(issued, issued.plusYears(1));
        hall.restart();
        LocalDate second = issued.plusYears(2);
        LocalDate late = isSuspendedAndEndorsedLate(issued, inTime, second);
        LocalDate third = late.plusYears(1);
        LocalDate over = isSuspendedAndEnds(third);
        hall.goTo(over.plusYears(1));
        assertThat(hall.life(permit))
                .containsExactly(
                        entry(issued, "核发"),
                        entry(inTime.minusDays(10), "提醒签注"),
                        entry(inTime, "签注"),
                        entry(second.minusDays(1), "提醒签注"),
                        entry(second, "中止使用功能"),
                        entry(late, "补办签注"),
                        entry(late, "恢复使用功能"),
                        entry(third.minusDays(1), "提醒签注"),
                        entry(third, "中止使用功能"),
                        entry(over, "终止使用功能"));
        assertThat(hall.messages())
                .as("a reminder in each year, and nothing after the end")
                .containsExactly("reminder", "reminder", "suspended", "reminder", "suspended");
        assertThat(hall.failedJobs()).isZero();
    }

    private void isIssued(LocalDate day) {
        firstCase = hall.granted(ID, "FIRST", "card");
        permit = hall.permitNumber();
        assertThat(hall.life(permit)).containsExactly(entry(day, "核发"));
        mayBeUsed(day, "尚未签注", day.plusYears(1), 1);
    }

    /** The reminder comes with the first day of the window; the endorsement moves on by a year and keeps the years. */
    private LocalDate isEndorsedInTime(LocalDate issued, LocalDate anniversary) {
        LocalDate windowFrom = anniversary.minusMonths(1);
        hall.goTo(windowFrom.minusDays(1));
        assertThat(hall.messages()).isEmpty();
        hall.goTo(windowFrom);
        assertThat(hall.messages()).containsExactly("reminder");
        LocalDate day = windowFrom.plusDays(10);
        hall.goTo(day);
        hall.granted(ID, "ENDORSE", "endorsement");
        mayBeUsed(issued, words(day), anniversary.plusYears(1), 2);
        hall.goTo(anniversary.plusDays(5));
        mayBeUsed(issued, words(day), anniversary.plusYears(1), 2);
        return day;
    }

    private LocalDate isSuspendedAndEndorsedLate(LocalDate issued, LocalDate endorsed, LocalDate anniversary) {
        hall.goTo(anniversary.minusDays(1));
        mayBeUsed(issued, words(endorsed), anniversary, 2);
        hall.goTo(anniversary);
        mayNotBeUsed(anniversary, 2);
        assertThat(hall.letters(firstCase)).contains("suspension").doesNotContain("restoration");
        LocalDate day = anniversary.plusMonths(2);
        hall.goTo(day);
        String late = hall.granted(ID, "ENDORSE", "endorsement");
        mayBeUsed(day, words(day), day.plusYears(1), 3);
        assertThat(hall.letters(late)).contains("restoration");
        return day;
    }

    /** The years count from the late endorsement now; a suspended permit ends like any other. */
    private LocalDate isSuspendedAndEnds(LocalDate anniversary) {
        hall.goTo(anniversary.minusDays(1));
        hall.goTo(anniversary);
        mayNotBeUsed(anniversary, 3);
        LocalDate day = anniversary.plusDays(20);
        hall.goTo(day);
        hall.endedByThePolice(permit, EndReason.HUKOU_MOVED_IN);
        assertThat(hall.page("/desk/permits/" + permit)).contains("<strong>已终止</strong>", "户口已经迁入居住地。户口本已核对");
        assertThat(hall.page("/licences/" + licence(3))).contains("已注销");
        assertThat(hall.letters(firstCase)).contains("ending");
        assertThat(hall.processesOf(permit)).isEmpty();
        return day;
    }

    /** What the page of the permit and the one for everybody say of one that may be used. */
    private void mayBeUsed(LocalDate since, String endorsed, LocalDate anniversary, int versions) {
        String page = hall.page("/desk/permits/" + permit);
        assertThat(page)
                .contains(
                        "<strong>有效</strong>",
                        row("居住年限起算", words(since)),
                        row("最近签注", endorsed),
                        "<span>" + words(anniversary.minusMonths(1)) + "</span>至 <span>"
                                + words(anniversary.minusDays(1)),
                        licence(versions),
                        "第 <span>" + versions + "</span> 版，<span>有效");
        assertThat(hall.licences(permit)).hasSize(versions);
        assertThat(hall.page("/licences/" + licence(versions))).contains("目前有效");
        for (int old = 1; old < versions; old++) {
            assertThat(hall.page("/licences/" + licence(old))).contains("已有新版本");
        }
    }

    private void mayNotBeUsed(LocalDate since, int versions) {
        assertThat(hall.page("/desk/permits/" + permit)).contains("<strong>使用功能中止</strong>");
        List<String> life = hall.life(permit);
        assertThat(life.get(life.size() - 1)).isEqualTo(entry(since, "中止使用功能"));
        assertThat(hall.licences(permit)).hasSize(versions);
        assertThat(hall.page("/licences/" + licence(versions))).contains("使用功能中止");
    }

    private String licence(int version) {
        return hall.licences(permit).get(version - 1);
    }

    private static String row(String label, String value) {
        return label + "</dt><dd class=\"govuk-summary-list__value\">" + value;
    }

    private static String entry(LocalDate day, String what) {
        return words(day) + " " + what;
    }

    private static String words(LocalDate day) {
        return DateWords.day(day);
    }
}
