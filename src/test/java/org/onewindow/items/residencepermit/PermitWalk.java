package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.identity.Group;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.items.residencepermit.permits.Permit;
import org.onewindow.items.residencepermit.permits.Permits;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Cases of the residence permit in the running hall, moved by the people and services who would move them. Lazy, because the
 * benchmarks start the hall from the same class path without a test's HTTP client.
 */
@Lazy
@Component
public class PermitWalk {

    static final String STREET = "620102001";
    static final String NAME = "闻人植青";
    private static final String PASSWORD = "OneWindow-demo-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvcTester http;
    private final HallTasks hallTasks;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ExternalTaskService works;
    private final IdentityService identities;
    private final Permits permits;

    PermitWalk(
            MockMvcTester http,
            HallTasks hallTasks,
            TaskService tasks,
            RuntimeService runtime,
            ExternalTaskService works,
            IdentityService identities,
            Permits permits) {
        this.http = http;
        this.hallTasks = hallTasks;
        this.tasks = tasks;
        this.runtime = runtime;
        this.works = works;
        this.identities = identities;
        this.permits = permits;
    }

    /** Hands in an application with everything the checklist asks for; answers the number of the case. */
    String submit(String idNumber, String serviceKind, Map<String, Object> more) {
        Channel channel = new Channel(http);
        Map<String, Object> situation = situation(serviceKind);
        List<String> codes = JsonPath.read(
                Channel.text(
                        channel.post("/api/v1/items/residence-permit/materials", json(Map.of("situation", situation)))),
                "$[?(@.required==true)].code");
        MvcTestResult answer = channel.submit(json(Map.of(
                "item",
                "residence-permit",
                "channel",
                "PC",
                "areaCode",
                STREET,
                "applicant",
                Map.of(
                        "name", NAME,
                        "idType", "RESIDENT_ID",
                        "idNumber", idNumber,
                        "phone", "13987601235",
                        "address", "畅家巷社区青砖楼八十一号"),
                "situation",
                situation,
                "form",
                form(serviceKind, more),
                "materials",
                codes.stream()
                        .map(code -> Map.of("code", code, "presented", "ORIGINAL"))
                        .toList())));
        assertThat(answer).as(Channel.text(answer)).hasStatus(201);
        return JsonPath.read(Channel.text(answer), "$.caseNumber");
    }

    static Map<String, Object> situation(String serviceKind) {
        return Map.of("serviceKind", serviceKind, "applicantRole", "SELF", "dwellingProof", "LEASE");
    }

    /** Somebody from Chengdu who has rented here for long. */
    static Map<String, Object> form(String serviceKind, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "serviceKind", serviceKind,
                "hukouAreaCode", "510104001001",
                "residenceAreaCode", STREET,
                "residenceAddress", "畅家巷社区青砖楼八十一号",
                "registeredOn", "2025-01-10",
                "grounds", List.of("DWELLING"),
                "dwellingProof", "LEASE",
                "addressProof", "LEASE",
                "leaseTo", "2036-12-31",
                "delivery", "COUNTER"));
        form.putAll(more);
        return form;
    }

    void verified(String number, String verdict) {
        Map<String, Object> found = new HashMap<>(
                Map.of("visitMethod", "VISIT", "livesThere", "YES", "groundsTrue", "YES", "verdict", verdict));
        if (!verdict.equals("AGREE")) {
            found.putAll(Map.of("livesThere", "NO", "reasonCode", "NOT_LIVING_HERE", "note", "三次上门均无人居住。"));
        }
        complete("police", number, "verifyResidence", found);
    }

    void signed(String number, String verdict) {
        complete(
                "policehead",
                number,
                "signOff",
                verdict.equals("GRANT")
                        ? Map.of("verdict", verdict)
                        : Map.of("verdict", verdict, "reasonCode", "NOT_LIVING_HERE", "note", "经核实不住在申请的地址。"));
    }

    /** A permit granted and handed out. */
    Permit issued(String idNumber) {
        String number = submit(idNumber, "FIRST", Map.of());
        verified(number, "AGREE");
        signed(number, "GRANT");
        cardMade(number);
        await(number, "handOut");
        assertThat(handOut(number, idNumber, Map.of())).hasStatus3xxRedirection();
        return permit(idNumber);
    }

    Permit permit(String idNumber) {
        return permits.newestOf(IdNumber.parse(IdType.RESIDENT_ID, idNumber)).orElseThrow();
    }

    /** To the applicant in person. */
    MvcTestResult handOut(String number, String idNumber, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "method", "COUNTER",
                "relation", "APPLICANT",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", idNumber,
                "collectorName", NAME));
        fields.putAll(more);
        return post("clerk1", "/hand-out/" + number, fields);
    }

    /** The fee as the page asks for it. */
    MvcTestResult paid(String account, String number, String path, String amount) {
        return post(account, path, Map.of("method", "MOBILE", "amount", amount, "case", number));
    }

    void extended(String number) {
        complete("policehead", number, "approveExtension", Map.of("verdict", "AGREE"));
    }

    /** The card centre fetches, records and reports. */
    public void cardMade(String number) {
        ExternalTask work = awaitCardOrder(number);
        String order = String.valueOf(runtime.getVariable(work.getExecutionId(), "cardOrder"));
        assertThat(http.put()
                        .uri("/api/v1/card-orders/" + order + "/card")
                        .with(httpBasic("cardcentre", PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"serial\":\"" + order.toUpperCase(Locale.ROOT) + "\"}")
                        .exchange())
                .hasStatus2xxSuccessful();
        works.lock(work.getId(), "test", 60_000);
        works.complete(work.getId(), "test");
    }

    ExternalTask awaitCardOrder(String number) {
        return Awaitility.await("the order of " + number)
                .atMost(Duration.ofSeconds(60))
                .until(() -> work(number), Optional::isPresent)
                .orElseThrow();
    }

    HallTask await(String number, String activity) {
        return Awaitility.await(activity)
                .atMost(Duration.ofSeconds(60))
                .until(() -> hallTasks.find(number, activity), Optional::isPresent)
                .orElseThrow();
    }

    MvcTestResult page(String account, String path) {
        return http.get().uri(path).with(authentication(who(account))).exchange();
    }

    MvcTestResult post(String account, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(authentication(who(account))).with(csrf());
        fields.forEach(request::formField);
        return request.exchange();
    }

    private Optional<ExternalTask> work(String number) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("residence-permit")
                        .singleResult())
                .map(instance -> works.createExternalTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult());
    }

    void complete(String account, String number, String activity, Map<String, Object> values) {
        HallTask task = await(number, activity);
        identities.setAuthentication(
                account,
                identities.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList());
        try {
            tasks.claim(task.taskId(), account);
            tasks.complete(task.taskId(), values);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The rights are read anew from the directory for every request. */
    static UsernamePasswordAuthenticationToken who(String account) {
        return UsernamePasswordAuthenticationToken.authenticated(new Staff(account, account, Set.of()), null, Set.of());
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
