package org.onewindow.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class HallSectionsTest {

    @Autowired
    HallSections sections;

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "clerk,窗口首页 选事项 我的在办 统一出件 证照台账",
        "community,待办任务 会办 办件查询",
        "street,待办任务 会办 办件查询 低保待遇",
        "streethead,待办任务 会办 办件查询 低保待遇",
        "county,待办任务 会办 办件查询 低保待遇 发放清册 近亲属登记",
        "countyhead,待办任务 会办 办件查询 低保待遇 发放清册 近亲属登记",
        "police,待办任务 会办 办件查询 证照台账",
        "policehead,待办任务 会办 办件查询 证照台账",
        "supervisor,办件查询 近亲属登记 案件监督 容缺限制 证照台账",
        "admin,工作日历 大厅时钟 通知发送 模拟核对接口 人员权限 流程监控",
        "modeler,''"
    })
    void showEachPostItsPages(String post, String names) {
        assertThat(String.join(
                        " ",
                        sections.of(Set.of(post)).stream().map(Section::name).toList()))
                .isEqualTo(names);
    }

    @Test
    void nameAPageOnceForSomebodyOfTwoPosts() {
        assertThat(sections.of(Set.of("clerk", "supervisor")))
                .extracting(Section::path)
                .doesNotHaveDuplicates()
                .contains("/cases");
    }

    @Test
    void leaveOutTheSimulatorInARealHall() {
        assertThat(new HallSections(List.of(), "real").of(Set.of("admin")))
                .extracting(Section::path)
                .doesNotContain("/admin/registers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/permits", "/supervision/promises", "/supervision/cases", "/desk/near-relatives"})
    void leadTheSupervisorToPagesThatOpen(String path) {
        MvcTestResult page = http.get()
                .uri(path)
                .with(authentication(new UsernamePasswordAuthenticationToken(
                        new Staff("supervisor", "supervisor", Set.of()), null, List.of())))
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(Channel.text(page)).containsPattern("<a href=\"" + path + "\"[^>]*aria-current=\"page\"");
    }
}
