package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.access.AccessWorld.PASSWORD;
import static org.onewindow.access.AccessWorld.STREET;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HallTest
class DoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    AccessWorld world;
    Caller officer;
    Task task;

    @BeforeEach
    void arrive() {
        world = new AccessWorld(identities);
        officer = loggedIn(world.account("doorsstreet", STREET));
        task = tasks.newTask();
        task.setName("测试任务");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), STREET);
    }

    @AfterEach
    void leave() {
        tasks.deleteTask(task.getId(), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/setup/default/user/create", "/auth/user/default/login/tasklist", "/%73etup/default/user/create"
            })
    void makesNoAdministratorForAStrangerNorLogsInPastTheHall(String path) {
        String body = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"intruder-1-intruder\"}}";
        Caller stranger = new Caller(port);
        stranger.get("/camunda/app/admin/default/");
        Caller administrator = loggedIn(world.account("doorsadmin", Staff.ADMIN_GROUP));
        administrator.get("/camunda/app/admin/default/");
        for (Caller caller : new Caller[] {stranger, officer, administrator}) {
            assertThat(caller.call("POST", "/camunda/api/admin" + path, body).statusCode())
                    .isIn(401, 403, 400);
        }
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/engine-rest/user",
        "GET,/engine-rest/authorization",
        "GET,/engine-rest/engine",
        "POST,/engine-rest/deployment/create",
        "POST,/engine-rest/task",
        "GET,/camunda/api/engine/engine/",
        "GET,/camunda/api/engine/engine/default/task",
        "GET,/camunda/api/engine/%65ngine/default/task",
        "GET,/api/v1/items",
        "GET,/actuator/env",
        "GET,/actuator",
        "GET,/h2-console",
        "GET,/api/docs",
    })
    void tellsAStrangerNothing(String method, String path) {
        assertThat(new Caller(port).call(method, path, "").statusCode()).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%65ngine-rest/user",
                "/engine%2Drest/user",
                "/engine-rest;a/user",
                "/camunda//api/engine/engine/default/user",
                "/engine-rest/../camunda/api/engine/engine/default/user"
            })
    void meetsADisguisedPathWithARefusalAndNotWithAFailure(String path) throws Exception {
        // Java's client would tidy the path up.
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/engine-rest/task",
        "GET,/engine-rest/user",
        "GET,/engine-rest/task",
        "POST,/engine-rest/message",
        "POST,/engine-rest/signal",
        "GET,/engine-rest/authorization",
        "POST,/engine-rest/engine/default/message",
        "DELETE,/engine-rest/deployment/x",
        "POST,/engine-rest/process-instance/x/modification",
    })
    void keepsTheEnginesRestSurfaceShutForAModelerToo(String method, String path) {
        world.account("doorsmodeler", "modeler620102");
        assertThat(new Caller(port)
                        .basic("doorsmodeler", PASSWORD, method, path, "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsTheModelerDoWhatTheModelerProgramNeeds() {
        world.account("doorsmodeler", "modeler620102");
        Caller modeler = new Caller(port);
        assertThat(modeler.basic("doorsmodeler", PASSWORD, "GET", "/engine-rest/version", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(modeler.basic("doorsmodeler", PASSWORD, "GET", "/engine-rest/deployment?maxResults=0", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(modeler.basic("doorsmodeler", "wrong", "GET", "/engine-rest/version", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(modeler.basic("doorsstreet", PASSWORD, "GET", "/engine-rest/version", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/task/ID/resolve",
        "POST,/task/ID/delegate",
        "POST,/task/ID/assignee",
        "POST,/task/ID/bpmnError",
        "POST,/task/ID/bpmnEscalation",
        "POST,/task/ID/variables",
        "PUT,/task/ID/variables/verdict",
        "POST,/task/ID/localVariables",
        "PUT,/task/ID/localVariables/x",
        "PUT,/task/ID",
        "DELETE,/task/ID",
        "POST,/task/ID/identity-links",
        "POST,/task/ID/comment/create",
        "POST,/task/create",
        "POST,/task",
        "GET,/task",
        "GET,/task?assignee=doorsother",
        "GET,/task?assignee=doorsstreet&assigneeExpression=x",
        "POST,/message",
        "POST,/signal",
        "POST,/process-instance/x/modification",
        "POST,/process-instance/x/variables",
        "POST,/execution/x/signal",
        "POST,/job/x/execute",
        "POST,/external-task/fetchAndLock",
        "POST,/deployment/create",
        "POST,/process-definition/key/x/start",
        "POST,/process-definition/x/submit-form",
        "POST,/filter/create",
        "PUT,/filter/x",
        "DELETE,/filter/x",
        "GET,/user",
        "PUT,/user/doorsstreet/credentials",
        "PUT,/user/doorsstreet/profile",
        "GET,/authorization",
        "POST,/authorization/create",
        "GET,/history/variable-instance",
        "POST,/migration/execute",
        "POST,/decision-definition/key/x/evaluate",
        "POST,/batch/x",
        "GET,/variable-instance",
        "GET,/incident",
    })
    void refusesAnOfficerWhatTasklistDoesNotNeed(String method, String path) {
        officer.get("/camunda/app/tasklist/default/");
        HttpResponse<String> answer = officer.call(method, ENGINE + path.replace("ID", task.getId()), "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您的岗位不能做这一步");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/camunda/app/welcome/default/"})
    void showsAnOfficerOnlyTasklist(String page) {
        assertThat(officer.get(page).statusCode()).isEqualTo(403);
        assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void showsAnAdministratorCockpitAndAdminButNoTasklist() {
        Caller administrator = loggedIn(world.account("doorsadmin", Staff.ADMIN_GROUP));
        assertThat(administrator.get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(403);
        assertThat(administrator
                        .call("POST", ENGINE + "/task/" + task.getId() + "/complete", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsAnOfficerWhatElseIsInHand() {
        officer.get("/camunda/app/tasklist/default/");
        assertThat(officer.call("GET", ENGINE + "/task?assignee=doorsstreet&processInstanceId=x&maxResults=15", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesATaskForOneselfWhateverTheBodySays() {
        world.account("doorsother", STREET);
        officer.get("/camunda/app/tasklist/default/");
        assertThat(officer.call("POST", act("claim"), "{\"userId\":\"doorsother\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("doorsstreet");
    }

    @Test
    void keepsColleaguesOffATaskInHand() {
        Caller colleague = loggedIn(world.account("doorsother", STREET));
        colleague.get("/camunda/app/tasklist/default/");
        officer.get("/camunda/app/tasklist/default/");
        officer.call("POST", act("claim"), "{}");
        for (String act : new String[] {"claim", "unclaim", "complete", "submit-form"}) {
            HttpResponse<String> answer = colleague.call("POST", act(act), "{}");
            assertThat(answer.statusCode()).as(act).isEqualTo(409);
            assertThat(answer.body()).contains("已由 测试doorsstreet 领办");
        }
        assertThat(officer.call("POST", act("unclaim"), "").statusCode()).isEqualTo(204);
    }

    @Test
    void sendsStrictHeadersWithItsOwnPages() {
        HttpResponse<String> answer = officer.get("/login");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(officer.get("/desk/tasks/none/case").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'self'"));
    }

    private String act(String what) {
        return ENGINE + "/task/" + task.getId() + "/" + what;
    }

    private Caller loggedIn(String account) {
        Caller caller = new Caller(port);
        caller.login(account, PASSWORD);
        return caller;
    }
}
