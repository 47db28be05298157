package org.onewindow.items.livingallowance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.onewindow.AtTheDesks;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Finding;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.materials.Samples;
import org.onewindow.publicnotice.NoticePosting;
import org.onewindow.publicnotice.Posting;
import org.onewindow.workflow.HallTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A person who is granted the allowance in the running hall, where the street decides itself: standard 1000, no income. Lazy,
 * because the benchmarks start the hall from the same class path without a test's HTTP client.
 */
@Lazy
@Component
public class GrantedFamily {

    public static final String NAME = "欧阳植桂兰";
    static final String DELEGATED = "999902";

    private static final String COMMUNITY = "620102001001";

    private final MockMvcTester http;
    private final AtTheDesks officers;
    private final NoticePosting posting;
    private final Allowances allowances;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Clock clock;

    GrantedFamily(
            MockMvcTester http,
            AtTheDesks officers,
            NoticePosting posting,
            Allowances allowances,
            ManagementService jobs,
            RuntimeService runtime,
            Clock clock) {
        this.http = http;
        this.officers = officers;
        this.posting = posting;
        this.allowances = allowances;
        this.jobs = jobs;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Answers the number of the case, which is the number of the allowance. */
    public String granted(String idNumber) {
        String number = new AllowanceApplications(http).submit(DELEGATED, idNumber, "");
        officers.finish("street", number, "visitHousehold", new Finding("DONE", "已办理", null, Map.of()));
        officers.complete("streethead", number, "giveFirstOpinion", Map.of("verdict", "AGREE", "community", COMMUNITY));
        shown(number);
        officers.complete(
                "streethead2", number, "decideAtStreet", Map.of("verdict", "GRANT", "amountChoice", "PROPOSED"));
        Awaitility.await("the allowance")
                .atMost(Duration.ofSeconds(40))
                .until(() -> allowances.of(number), Optional::isPresent);
        return number;
    }

    private void shown(String number) {
        HallTask task = officers.await(number, "postNotice");
        Posting paper = new Posting("示例社区公示栏", "李社区", LocalDate.now(clock), "wall.png", Samples.png());
        posting.post(task.taskId(), paper, new Actor("community", "社区专干"), Set.copyOf(officers.groups("community")));
        run("noticeExpired", number);
    }

    /** The date has come for which a process waits. */
    void run(String timer, String businessKey) {
        String job = jobs.createJobQuery().activityId(timer).list().stream()
                .filter(waiting -> businessKey.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .findFirst()
                .orElseThrow()
                .getId();
        jobs.executeJob(job);
    }
}
