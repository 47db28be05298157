package org.onewindow.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HallTest
class CalendarPageTest {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");

    /** Years far away, so that no other test looks at them. */
    private static final String CSV = """
            date,kind,name,notice
            2040-01-02,OFF,元旦,示例〔2039〕1号
            2040-01-07,WORK,元旦,示例〔2039〕1号
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private WorkingCalendar calendar;

    private final String number = "T-" + UUID.randomUUID();

    @AfterEach
    void forgetTheImports() {
        jdbc.sql("delete from calendar_edition where year = 2040").update();
        jdbc.sql("delete from clock_entry where case_number = ?").param(number).update();
        jdbc.sql("delete from case_clock where case_number = ?").param(number).update();
        ReflectionTestUtils.invokeMethod(calendar, "reload");
    }

    @Test
    void theAdministratorSeesTheLoadedYearsAndTheirDays() {
        assertThat(http.get().uri("/admin/calendar?year=2026").with(ADMIN))
                .hasStatusOk()
                .bodyText()
                .contains("国办发明电〔2025〕7号", "随系统安装", "2 月 15 日（星期日） 至 2 月 23 日（星期一）", ">248<");
    }

    @Test
    void nobodyElseGetsIn() {
        for (String role : new String[] {"CLERK", "COUNTYHEAD", "MODELER", "SUPERVISOR", "CHANNEL"}) {
            var other = user("someone").roles(role);
            assertThat(http.get().uri("/admin/calendar").with(other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(load(0, other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(http.get().uri("/admin/calendar").exchange().getResponse().getStatus())
                .isIn(302, 401);
        http.post()
                .uri("/admin/calendar")
                .with(ADMIN)
                .param("csv", CSV)
                .param("basedOn", "0")
                .exchange();
        assertThat(imports()).as("also without a CSRF token").isZero();
    }

    @Test
    void thePreviewNamesTheDueDatesThatWouldMoveAndChangesNothing() {
        clocks.start(number, LocalDate.of(2040, 1, 1), Limit.workingDays(2), Limit.workingDays(1), "受理", "示例");
        assertThat(preview(CSV))
                .hasStatusOk()
                .bodyText()
                .contains(number, "2040 年 1 月 2 日 → 2040 年 1 月 3 日", "2040 年 1 月 3 日 → 2040 年 1 月 4 日");
        assertThat(imports()).isZero();
        assertThat(clocks.view(number).promisedDue()).isEqualTo("2040-01-02");
    }

    @Test
    void aConfirmedYearHoldsAtOnceAndKeepsWhoBroughtIt() {
        clocks.start(number, LocalDate.of(2040, 1, 1), Limit.workingDays(2), Limit.workingDays(1), "受理", "示例");
        assertThat(load(0, ADMIN)).hasStatus3xxRedirection().hasRedirectedUrl("/admin/calendar?year=2040");
        assertThat(clocks.view(number).promisedDue()).isEqualTo("2040-01-03");
        assertThat(clocks.view(number).explanation()).contains("元旦（1 月 2 日）不计").doesNotContain("暂定");
        assertThat(http.get().uri("/admin/calendar").with(ADMIN)).bodyText().contains("示例〔2039〕1号", "admin，");
    }

    @Test
    void theSameImportConfirmedTwiceIsTakenOnce() {
        load(0, ADMIN);
        assertThat(load(0, ADMIN)).hasStatus(HttpStatus.CONFLICT);
        assertThat(imports()).isOne();
    }

    @Test
    void wrongLinesAreNamedAndWhatWasTypedIsKept() {
        assertThat(preview("date,kind,name,notice\n2040-13-01,OFF,元旦,示例\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("错误：导入一年的日历", "第 2 行：日期“2040-13-01”不存在", "2040-13-01,OFF,元旦,示例");
        assertThat(imports()).isZero();
    }

    @Test
    void aFileFromAChineseSpreadsheetIsReadInItsOwnEncoding() {
        assertThat(http.post()
                        .uri("/admin/calendar/preview")
                        .multipart()
                        .file("file", CSV.getBytes(Charset.forName("GB18030")))
                        .with(ADMIN)
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("示例〔2039〕1号", "1 月 7 日（星期六）");
    }

    private MvcTestResult load(long basedOn, RequestPostProcessor who) {
        return http.post()
                .uri("/admin/calendar")
                .with(who)
                .with(csrf())
                .param("csv", CSV)
                .param("basedOn", Long.toString(basedOn))
                .exchange();
    }

    private MvcTestResult preview(String csv) {
        return http.post()
                .uri("/admin/calendar/preview")
                .multipart()
                .with(ADMIN)
                .with(csrf())
                .param("csv", csv)
                .exchange();
    }

    private int imports() {
        return jdbc.sql("select count(*) from calendar_edition where year = 2040")
                .query(Integer.class)
                .single();
    }

    @Test
    void aRequestThatNoPageSendsIsRefusedInPlainWords() {
        assertThat(http.get().uri("/admin/calendar?year=x").with(ADMIN))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("这次请求没有被接受");
        assertThat(http.get().uri("/admin/calendar?year=1999").with(ADMIN))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有找到这个页面");
    }
}
