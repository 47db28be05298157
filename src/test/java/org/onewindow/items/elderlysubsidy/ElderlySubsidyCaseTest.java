package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.forms.FormSchema;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.TaskRecords;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The package inside the running hall. */
@HallTest
class ElderlySubsidyCaseTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskRecords records;

    @Test
    void offersTheStreetItsOwnCommunitiesWhenTheApplicantNamedNone() {
        Channel channel = new Channel(http);
        String application = channel.application(Ids.bornOn("1936-07-08"), "2026-03-20T10:00:00+08:00")
                .replace("\"areaCode\":\"110105\"", "\"areaCode\":\"620102001\"")
                .replace("\"residenceCommunity\":\"畅家巷\",", "");
        MvcTestResult received = channel.submit(application);
        assertThat(received).hasStatus(201);

        String number = JsonPath.read(Channel.text(received), "$.caseNumber");
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        assertThat(task.getName()).isEqualTo("指派社区");
        FormSchema form = FormSchema.parse(PackageFiles.item("elderly-subsidy")
                .form("elderly-subsidy-assign-community")
                .orElseThrow());
        Map<String, Object> known = tasks.getVariables(task.getId());
        assertThat(form.check(Map.of("community", "620102001003"), known)).isEmpty();
        assertThat(form.check(Map.of("community", "620103001001"), known)).hasSize(1);
        assertThat(records.record(choice(task, number))).containsEntry("communityGroup", "community620102001003");
    }

    private static TaskSubmission choice(Task task, String number) {
        return new TaskSubmission(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                number,
                task.getProcessDefinitionId(),
                "street",
                Set.of("street"),
                false,
                Map.of("community", "620102001003"),
                List.of());
    }
}
