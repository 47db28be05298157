package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class DueDatesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    @Test
    void movesTheDueDateOfAnOpenTaskWithAnExtension() {
        LocalDate today = LocalDate.now(clock);
        Channel channel = new Channel(http);
        String number = JsonPath.read(
                Channel.text(channel.submit(channel.application(
                        Ids.bornOn("1941-02-03"), today.minusDays(1).toString()))),
                "$.caseNumber");
        LocalDate before = taskDue(number);
        assertThat(before).isEqualTo(clocks.view(number).promisedDue());

        clocks.extend(number, today, Limit.workingDays(5), "情况复杂", "《示例规定》第一条", "streethead");

        assertThat(taskDue(number))
                .isAfter(before)
                .isEqualTo(clocks.view(number).promisedDue());
    }

    private LocalDate taskDue(String number) {
        return LocalDate.ofInstant(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getDueDate()
                        .toInstant(),
                HallClock.ZONE);
    }
}
