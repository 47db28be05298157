package org.onewindow.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One woman who applies for the allowance, and those who work on her case. */
final class Household {

    private static final String AREA = "620102001";

    final String id = Ids.bornOn("1980-05-06");
    final String number;
    private final MockMvcTester http;
    private final Channel channel;
    private final Processes processes;

    /** Looked up once: the second of two officers still has the page of a task that is gone. */
    private String visitTask = "";

    /**
     * @param register how the household register is presented: ORIGINAL, or PENDING for later
     * @param signed whether the authorization is signed; else a supplement is asked for
     */
    Household(MockMvcTester http, Processes processes, String register, boolean signed) {
        this.http = http;
        this.channel = new Channel(http);
        this.processes = processes;
        MvcTestResult answer = channel.submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"%1$s","receivedAt":"2026-11-20",
                 "applicant":{"name":"马秀兰","idType":"RESIDENT_ID","idNumber":"%2$s","phone":"13800005678",
                   "address":"畅家巷12号3单元502室"},
                 "form":{"members":[{"name":"马秀兰","idType":"RESIDENT_ID","idNumber":"%2$s","relation":"SELF",
                     "hukouAreaCode":"%1$s","workAbility":"FULL","study":"NONE"}],
                   "authorizations":[{"memberIdNumber":"%2$s","signed":%3$s}],
                   "hardshipReason":"失业以后靠打零工生活，积蓄用完。","accountKind":"BANK",
                   "accountNumber":"6222020200112233445","accountHolder":"马秀兰"},
                 "materials":[%4$s]}""".formatted(AREA, id, signed, materials(register)));
        assertThat(answer).as(Channel.text(answer)).hasStatus(201);
        number = JsonPath.read(Channel.text(answer), "$.caseNumber");
    }

    private static String materials(String register) {
        String line = "{\"code\":\"%s\",\"presented\":\"%s\"}";
        return String.join(
                ",",
                line.formatted("ID_CARD", "ORIGINAL"),
                line.formatted("HOUSEHOLD_REGISTER", register),
                line.formatted("CHECK_AUTHORIZATION", "ORIGINAL"),
                line.formatted("UNDERTAKING", "ORIGINAL"),
                line.formatted("ACCOUNT", "ORIGINAL"));
    }

    /** The open task at an activity, once the case has got there. */
    String task(String activity) {
        return await(activity + " of " + number)
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> processes.openTasks(number).stream()
                                .filter(task -> task.activityId().equals(activity))
                                .map(OpenTask::taskId)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The visit written down and signed by both investigators; only to be finished. */
    void visited() {
        assertThat(visit("street", "sign")).isEqualTo(302);
        assertThat(visit("street2", "sign")).isEqualTo(302);
    }

    int visit(String officer, String action) {
        if (visitTask.isEmpty()) {
            visitTask = task("visitHousehold");
        }
        return visit(visitTask, officer, action, List.of("孙志强", "冯立新"));
    }

    /** The visit by the county, for those whose number was drawn. */
    void visitedByCountyIfDrawn() {
        List<String> next = await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> processes.openTasks(number).stream()
                                .filter(task -> !task.activityId().equals("approveExtension"))
                                .map(OpenTask::activityId)
                                .toList(),
                        open -> !open.isEmpty());
        if (next.contains("visitByCounty")) {
            String task = task("visitByCounty");
            List<String> investigators = List.of("吴晓燕", "韩雪梅");
            assertThat(visit(task, "county", "sign", investigators)).isEqualTo(302);
            assertThat(visit(task, "county2", "sign", investigators)).isEqualTo(302);
            assertThat(visit(task, "county2", "finish", investigators)).isEqualTo(302);
        }
    }

    private int visit(String task, String officer, String action, List<String> investigators) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        fields.put("place", "畅家巷12号3单元502室");
        fields.put("investigators[0].name", investigators.get(0));
        fields.put("investigators[1].name", investigators.get(1));
        fields.put("memberPresent", "马秀兰");
        fields.put("memberRelation", "本人");
        fields.put("members[0].origin", "0");
        fields.put("members[0].ref", "1");
        fields.put("members[0].name", "马秀兰");
        fields.put("members[0].relation", "SELF");
        fields.put("members[0].hukouAreaCode", AREA);
        fields.put("members[0].workAbility", "FULL");
        fields.put("members[0].study", "NONE");
        fields.put("conclusion", "CONSISTENT");
        fields.put("action", action);
        return post(officer, "/desk/tasks/" + task + "/visit", fields);
    }

    int post(String officer, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(as(officer)).with(csrf());
        fields.forEach(request::formField);
        return SameInstant.status(request.exchange());
    }

    int withdraw() {
        return SameInstant.status(channel.post("/api/v1/cases/" + number + "/withdrawal", "{\"reason\":\"不想办了\"}"));
    }

    int deliverRegister() {
        return supplement("{\"materials\":[{\"code\":\"HOUSEHOLD_REGISTER\",\"presented\":\"ORIGINAL\"}]}");
    }

    int signAuthorization() {
        return supplement(
                "{\"form\":{\"authorizations\":[{\"memberIdNumber\":\"%s\",\"signed\":true}]}}".formatted(id));
    }

    private int supplement(String body) {
        return SameInstant.status(channel.post("/api/v1/cases/" + number + "/supplement", body));
    }

    private static RequestPostProcessor as(String account) {
        Staff staff = new Staff(account, account, Set.of());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, List.of()));
    }
}
