package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.deadlines.ClockEntry.Type.PAUSE;
import static org.onewindow.deadlines.ClockEntry.Type.RESUME;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the applicant reads, in full. */
class ExplanationTest {

    @Test
    void tellsAPublicNoticeAndAnExtensionOneByOne() {
        var view = LedgerStory.accepted("2026-03-02", "25 WORKING_DAY", "30 WORKING_DAY")
                .then(PAUSE, "2026-03-18", "公示")
                .then(RESUME, "2026-03-23", "收到公示异议")
                .extended("2026-03-24", "15 WORKING_DAY", "公示期间有异议，经批准")
                .seenOn("2026-03-25");
        assertThat(view.explanation())
                .isEqualTo("2026 年 3 月 2 日受理，当天不算，从次日起数 25 个工作日，周末、清明节（4 月 4 日至 6 日）和劳动节（5 月 1 日至 5 日）不计；"
                        + "3 月 18 日因公示暂停、3 月 23 日恢复，其间 3 个工作日不计；"
                        + "3 月 24 日因公示期间有异议，经批准延长 15 个工作日；"
                        + "最后一天是 2026 年 5 月 6 日（星期三）；法定期限到 2026 年 5 月 12 日。");
    }

    @Test
    void saysAtTheBeginningWhyTheLimitIsLonger() {
        var view = LedgerStory.acceptedFor("受理（人户分离，法定期限为 45 个工作日）", "2026-03-02", "40 WORKING_DAY", "45 WORKING_DAY")
                .seenOn("2026-03-02");
        assertThat(view.explanation()).startsWith("2026 年 3 月 2 日受理（人户分离，法定期限为 45 个工作日），当天不算，从次日起数 40 个工作日，");
    }

    @Test
    void sumsUpManyPausesAndExtensions() {
        var story = LedgerStory.accepted("2026-03-02", "25 WORKING_DAY", "30 WORKING_DAY");
        LocalDate day = LocalDate.of(2026, 3, 4);
        for (int i = 0; i < 4; i++) {
            story.then(PAUSE, day.toString(), i % 2 == 0 ? "公示" : "等待补充核对")
                    .then(RESUME, day.plusDays(2).toString(), "恢复");
            day = day.plusDays(7);
        }
        story.extended("2026-04-02", "5 WORKING_DAY", "情况复杂").extended("2026-04-03", "3 CALENDAR_DAY", "情况复杂");
        assertThat(story.seenOn("2026-04-03").explanation())
                .contains("；3 月 4 日至 27 日因公示、等待补充核对先后暂停 4 次，共 8 个工作日不计；"
                        + "4 月 2 日至 3 日因情况复杂先后延长 2 次，共 5 个工作日和 3 个自然日；最后一天是 ");
    }

    @Test
    void aPauseThatStillRunsIsAlwaysSaid() {
        var story = LedgerStory.accepted("2026-03-02", "25 WORKING_DAY", "30 WORKING_DAY");
        LocalDate day = LocalDate.of(2026, 3, 3);
        for (int i = 0; i < 60; i++) {
            story.then(PAUSE, day.toString(), "等待材料")
                    .then(RESUME, day.plusDays(2).toString(), "材料已到");
            day = day.plusDays(3);
        }
        story.then(PAUSE, day.toString(), "公示");
        String sentence = story.seenOn(day.plusDays(5).toString()).explanation();
        assertThat(sentence).contains("先后暂停 ", "因公示暂停至今").hasSizeLessThan(330).endsWith("。");
    }
}
