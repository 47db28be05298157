package org.onewindow.items.livingallowance.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A family of two that applies for the allowance, and the officers who work on its case. */
public final class AllowanceCase {

    public static final String AREA = "620102001";

    public final String mother = Ids.bornOn("1980-05-06");
    public final String child = Ids.bornOn("2012-01-02");
    public final String number;
    private final MockMvcTester http;
    private final Processes processes;

    public AllowanceCase(MockMvcTester http, Processes processes, String more) {
        this(http, processes, AREA, more);
    }

    /** @param more further answers of the form, as JSON beginning with a comma */
    public AllowanceCase(MockMvcTester http, Processes processes, String area, String more) {
        this.http = http;
        this.processes = processes;
        Channel channel = new Channel(http);
        MvcTestResult answer = channel.submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"%s","receivedAt":"2026-11-20",
                 "applicant":{"name":"马秀兰","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800005678",
                   "address":"畅家巷12号3单元502室"},
                 "form":{"members":[%s,%s],
                   "incomes":[{"memberIdNumber":"%s","kind":"WAGE","monthlyAmount":"600.00"}],
                   "authorizations":[{"memberIdNumber":"%s","signed":true}],
                   "hardshipReason":"丈夫去世，孩子上学，靠打零工生活。","accountKind":"BANK",
                   "accountNumber":"6222020200112233445","accountHolder":"马秀兰"%s},
                 "materials":%s}""".formatted(
                        area,
                        mother,
                        member("马秀兰", mother, area, "SELF", "FULL", "NONE"),
                        member("马小宝", child, area, "CHILD", "NONE", "SCHOOL"),
                        mother,
                        mother,
                        more,
                        materials(channel)));
        assertThat(answer).as(Channel.text(answer)).hasStatus(201);
        number = JsonPath.read(Channel.text(answer), "$.caseNumber");
    }

    private static String member(
            String name, String idNumber, String area, String relation, String ability, String study) {
        return """
                {"name":"%s","idType":"RESIDENT_ID","idNumber":"%s","relation":"%s","hukouAreaCode":"%s",
                 "workAbility":"%s","study":"%s"}""".formatted(name, idNumber, relation, area, ability, study);
    }

    private static String materials(Channel channel) {
        List<String> codes = JsonPath.read(
                Channel.text(channel.post("/api/v1/items/minimum-living-allowance/materials", "{\"situation\":{}}")),
                "$[?(@.required==true)].code");
        return codes.stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The open task at an activity, once the case has got there. */
    public String task(String activityId) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> processes.openTasks(number).stream()
                                .filter(task -> task.activityId().equals(activityId))
                                .map(OpenTask::taskId)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    public MvcTestResult get(RequestPostProcessor officer, String path) {
        return http.get().uri(path).with(officer).exchange();
    }

    /** Sends a page; fields as name, value, name, value. */
    public MvcTestResult post(
            RequestPostProcessor officer, String path, List<String> fields, MockMultipartFile... files) {
        var request = MockMvcRequestBuilders.multipart(path);
        Arrays.stream(files).forEach(request::file);
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return http.perform(request.with(officer).with(csrf()));
    }

    public static RequestPostProcessor street() {
        return officer("street");
    }

    public static RequestPostProcessor secondOfTheStreet() {
        return officer("street2");
    }

    /** One of the demo office; its rights are read anew with every request. */
    public static RequestPostProcessor officer(String account) {
        Staff staff = new Staff(account, account, Set.of());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, List.of()));
    }
}
