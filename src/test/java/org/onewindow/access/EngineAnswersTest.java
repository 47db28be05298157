package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.access.AccessWorld.PASSWORD;
import static org.onewindow.access.AccessWorld.STREET;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong in the engine's REST layer is said in Chinese, with a status that fits and no name of a class. */
@HallTest
class EngineAnswersTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    AccessWorld world;

    @BeforeEach
    void arrive() {
        world = new AccessWorld(identities);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"processInstanceBusinessKey\":\"a\\u0000b\"}",
                "{\"nameLike\":\"%\\u0000%\"}",
                "{\"orQueries\":[{\"taskDefinitionKey\":\"\\u0000\"}]}"
            })
    void refusesAFilterWithAZeroByte(String query) {
        Caller officer = officer();
        String filters = officer.call("GET", ENGINE + "/filter", "").body();
        String filter = JsonPath.read(filters, "$[0].id");
        for (String road : new String[] {"list", "count"}) {
            HttpResponse<String> refused = officer.call("POST", ENGINE + "/filter/" + filter + "/" + road, query);
            assertThat(refusal(refused, 400)).isEqualTo("请求中有不能使用的字符，请去掉后再试。");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/task/none,404",
        "GET,/task/none/form,400",
        "POST,/task/none/claim,409",
        "GET,/filter/none,403",
        "GET,/filter?firstResult=x,404",
        "POST,/filter/none/list,403",
        "GET,/process-definition/none/xml,404",
        "GET,/history/user-operation?sortBy=x,400"
    })
    void saysToAnOfficerInChineseWhatIsNotThere(String method, String path, int status) {
        refusal(officer().call(method, ENGINE + path, "{}"), status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/deployment?sortBy=x,400",
        "GET,/deployment?maxResults=x,404",
        "GET,/engine/none/deployment,400",
        "GET,/process-definition/none,404",
        "GET,/process-definition/key/none,404",
        "GET,/process-definition?key=%00,400",
        "POST,/process-definition/key/elderly-subsidy/start,403",
        "POST,/deployment/create,415"
    })
    void saysToAModelerInChineseWhatIsWrong(String method, String path, int status) {
        assertThat(refusal(modeler(method, path, "{}"), status)).doesNotContain("刷新列表", "岗位");
    }

    @Test
    void saysThatItCannotReadABody() {
        for (String body : new String[] {"[", "{\"variables\":7}", "{\"x\":1"}) {
            assertThat(refusal(modeler("POST", "/process-definition/key/elderly-subsidy/start", body), 400))
                    .startsWith("请求读不懂");
        }
    }

    private Caller officer() {
        Caller officer = new Caller(port);
        officer.login(world.account("answersstreet", STREET), PASSWORD);
        officer.get("/camunda/app/tasklist/default/");
        return officer;
    }

    private HttpResponse<String> modeler(String method, String path, String body) {
        world.account("answersmodeler", "modeler620102");
        return new Caller(port).basic("answersmodeler", PASSWORD, method, "/engine-rest" + path, body);
    }

    private static String refusal(HttpResponse<String> refused, int status) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).doesNotContain("camunda", "Exception", "Cannot", "No ", "HTTP");
        String message = JsonPath.read(refused.body(), "$.message");
        assertThat(message).containsPattern("[一-龥]{3}");
        return message;
    }
}
