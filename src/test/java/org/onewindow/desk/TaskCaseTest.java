package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.casework.Looks;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class TaskCaseTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    Looks looks;

    private String idNumber = "";
    private String caseNumber = "";
    private String task = "";

    @BeforeEach
    void aCaseIsAtTheCommunity() {
        Channel channel = new Channel(http);
        idNumber = Ids.bornOn("1941-07-08");
        caseNumber = JsonPath.read(
                Channel.text(channel.submit(channel.application(idNumber, "2026-11-20"))), "$.caseNumber");
        task = processes.openTasks(caseNumber).stream()
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheCaseBesideTheTaskWithEveryNumberMasked() {
        MvcTestResult answer = as("community", "/desk/tasks/" + task + "/case");
        assertThat(answer).hasStatus(200);
        assertThat(Channel.text(answer))
                .contains(caseNumber, "张秀英", "申请内容", "材料", "经过", "承诺")
                .contains(idNumber.substring(0, 3) + "***********" + idNumber.substring(14))
                .doesNotContain(idNumber, "13800005678", "6222020200112233445");
    }

    @Test
    void notesWhoLooked() {
        as("community", "/desk/tasks/" + task + "/case");
        List<String> seen =
                looks.of(caseNumber).stream().map(TimelineEntry::what).toList();
        assertThat(seen).contains("查看卷宗（待办任务）");
    }

    @Test
    void showsNothingToThoseWhoHaveNothingToDoWithTheTask() {
        for (String account : List.of("street", "police", "supervisor")) {
            MvcTestResult answer = as(account, "/desk/tasks/" + task + "/case");
            assertThat(answer).as(account).hasStatus(404);
            assertThat(Channel.text(answer)).doesNotContain(caseNumber, "张秀英");
        }
        assertThat(looks.of(caseNumber)).isEmpty();
    }

    @Test
    void tellsAWholeListOfTasksAtOnceHowManyDaysAreLeft() {
        Map<String, Map<String, String>> badges =
                JsonPath.read(Channel.text(as("community", "/desk/badges?tasks=" + task + ",unknown,%27")), "$");
        assertThat(badges).containsOnlyKeys(task);
        assertThat(badges.get(task))
                .containsEntry("caseNumber", caseNumber)
                .containsEntry("applicant", "张**")
                .hasEntrySatisfying("remaining", days -> assertThat(days).containsPattern("剩|今天|超期"));
        assertThat(Channel.text(as("street", "/desk/badges?tasks=" + task))).isEqualTo("{}");
    }

    private MvcTestResult as(String account, String path) {
        Staff staff = new Staff(account, account, Set.of());
        return http.get()
                .uri(path)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, List.of())))
                .exchange();
    }
}
