package org.onewindow.items.residencepermit.permits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.onewindow.api.Channel;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Permits in the running hall: applied for through a channel, verified and signed by the police. */
@Component
public class PermitWorld {

    static final String NAME = PermitApplication.NAME;
    static final String STRANGER = "policeelsewhere";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HallTasks hallTasks;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final JdbcClient jdbc;
    private final Permits permits;
    private final PermitLife life;

    PermitWorld(
            HallTasks hallTasks,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            IdentityService identities,
            JdbcClient jdbc,
            Permits permits,
            PermitLife life) {
        this.hallTasks = hallTasks;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.identities = identities;
        this.jdbc = jdbc;
        this.permits = permits;
        this.life = life;
    }

    /** A police officer of another place. */
    void openElsewhere() {
        if (identities.createUserQuery().userId(STRANGER).count() == 0) {
            User user = identities.newUser(STRANGER);
            user.setFirstName("外地民警");
            user.setPassword("OneWindow-demo-1");
            identities.saveUser(user);
            Group group = identities.newGroup("police630102001");
            identities.saveGroup(group);
            identities.createMembership(STRANGER, group.getId());
        }
    }

    /** A permit granted today; its case is out of the way of the next one. */
    public Permit issued(MockMvcTester http, String idNumber) {
        String caseNumber = granted(http, idNumber, "FIRST", Map.of());
        jdbc.sql("update case_file set live = false where number = ?")
                .param(caseNumber)
                .update();
        return of(idNumber);
    }

    /** The number of a permit whose anniversary has passed by two months. */
    public String suspended(MockMvcTester http, String idNumber) {
        String number = issued(http, idNumber).number();
        age(number, 14);
        return number;
    }

    /** Until everything the case does by itself is done. */
    void awaitWork(String caseNumber) {
        Awaitility.await("the last job of " + caseNumber)
                .atMost(Duration.ofSeconds(40))
                .until(() ->
                        jdbc.sql("""
                                select count(*) from act_ru_job job join act_ru_execution process
                                    on process.proc_inst_id_ = job.process_instance_id_ and process.parent_id_ is null
                                where process.business_key_ = ? and job.type_ = 'message'""").param(caseNumber).query(Integer.class).single() == 0);
    }

    public Permit of(String idNumber) {
        return permits.newestOf(IdNumber.parse(IdType.RESIDENT_ID, idNumber)).orElseThrow();
    }

    /** A case of this kind as far as the signature of the county's police. */
    String granted(MockMvcTester http, String idNumber, String kind, Map<String, Object> more) {
        String caseNumber = verified(http, idNumber, kind, more);
        signed(caseNumber);
        awaitWork(caseNumber);
        return caseNumber;
    }

    /** A case of this kind that waits for the signature. */
    String verified(MockMvcTester http, String idNumber, String kind, Map<String, Object> more) {
        String caseNumber = submit(http, idNumber, kind, more);
        complete("police", caseNumber, "verifyResidence", PermitApplication.FOUND_TRUE);
        return caseNumber;
    }

    void signed(String caseNumber) {
        complete("policehead", caseNumber, "signOff", Map.of("verdict", "GRANT"));
    }

    String submit(MockMvcTester http, String idNumber, String kind, Map<String, Object> more) {
        Channel channel = new Channel(http);
        Map<String, Object> situation = PermitApplication.situation(kind);
        List<String> required = JsonPath.read(
                Channel.text(
                        channel.post("/api/v1/items/residence-permit/materials", json(Map.of("situation", situation)))),
                "$[?(@.required==true)].code");
        String answer = Channel.text(channel.submit(
                UUID.randomUUID().toString(), json(PermitApplication.of(idNumber, kind, more, required))));
        try {
            return JsonPath.read(answer, "$.caseNumber");
        } catch (RuntimeException e) {
            throw new AssertionError(answer, e);
        }
    }

    /** As if the permit had been issued so many months earlier: its past due timers fire. */
    void age(String number, int months) {
        liveSince(number, permit(number).countBase().minusMonths(months));
    }

    /** As if the permit had been issued on that day: its past due timers fire. */
    void liveSince(String number, LocalDate base) {
        countFrom(number, base);
        String instance = instance(number);
        runtime.setVariables(instance, life.plan(number));
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId("windowOpens")
                .singleResult()
                .getId());
        Awaitility.await("timers of " + number)
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobs.createJobQuery()
                                .processInstanceId(instance)
                                .executable()
                                .count()
                        == 0);
    }

    /** As if the permit had been issued on that day, which its life has not noticed. */
    void countFrom(String number, LocalDate base) {
        jdbc.sql(
                        "update permit set issued_on = :day, continuous_since = :day, count_base = :day where number = :number")
                .param("day", base)
                .param("number", number)
                .update();
    }

    Permit permit(String number) {
        return permits.find(number).orElseThrow();
    }

    String instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    LocalDate issuedOn(String idNumber) {
        return of(idNumber).issuedOn();
    }

    void complete(String account, String caseNumber, String activity, Map<String, Object> values) {
        HallTask task = Awaitility.await(activity)
                .atMost(Duration.ofSeconds(40))
                .until(() -> hallTasks.find(caseNumber, activity), Optional::isPresent)
                .orElseThrow();
        identities.setAuthentication(account, groups(account));
        try {
            tasks.claim(task.taskId(), account);
            tasks.complete(task.taskId(), values);
        } finally {
            identities.clearAuthentication();
        }
    }

    private List<String> groups(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
