package org.onewindow.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A page of refusal speaks of what was asked for, to the one who asked. */
@HallTest
class RefusalPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TaskService tasks;

    @ParameterizedTest
    @CsvSource({
        "clerk1,/cases/tasks/ID/fee",
        "clerk1,/cases/tasks/ID/decision",
        "clerk1,/cases/tasks/ID/review",
        "clerk1,/cases/tasks/ID/examination",
        "street,/desk/tasks/ID/visit",
        "street,/desk/tasks/ID/appraisal",
        "street,/desk/tasks/ID/notice",
        "county,/desk/tasks/ID/register-report",
        "county,/desk/tasks/ID/recheck"
    })
    void tellATaskThatIsDoneFromOneThatNeverWas(String officer, String address) {
        assertThat(get(address.replace("ID", "xyz"), as(officer))).hasStatus(404);
        MvcTestResult done = get(address.replace("ID", doneTask()), as(officer));
        assertThat(done).hasStatus(409);
        assertThat(Channel.text(done)).contains("这项任务已经办结");
    }

    @ParameterizedTest
    @CsvSource({"/notices/draws/abc", "/notices/draws/99999999999999999999", "/notices/draws/abc/list.txt"})
    void tellAResidentThatThereIsNoSuchDrawAndNothingOfDrafts(String address) {
        MvcTestResult answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatus(404);
        assertThat(Channel.text(answer)).contains("没有找到这个页面").doesNotContain("草稿", "我的在办", "栏目重新进入");
    }

    @Test
    void nameTheListThatTheOfficerHas() {
        assertThat(Channel.text(get("/cases/nope", as("clerk1")))).contains("请到“<span>我的在办</span>”用办件编号查找");
        assertThat(Channel.text(get("/cases/nope", as("street")))).contains("请到“<span>办件查询</span>”用办件编号查找");
    }

    private String doneTask() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.complete(task.getId());
        return task.getId();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return http.get().uri(address).with(who).exchange();
    }

    private static RequestPostProcessor as(String account) {
        return authentication(
                new UsernamePasswordAuthenticationToken(new Staff(account, account, Set.of()), null, List.of()));
    }
}
