package org.onewindow.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.access.Caller;

/** An officer of the demo office at the task list, over HTTP. */
final class TaskHolder {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String account;
    private final Caller caller;
    private volatile String answer = "";

    TaskHolder(int port, String account) {
        this.account = account;
        this.caller = new Caller(port);
        caller.login(account, "OneWindow-demo-1");
        caller.get("/camunda/app/tasklist/default/");
        caller.call("GET", ENGINE + "/filter?resourceType=Task", "");
    }

    String claim(String task) {
        HttpResponse<String> answer = post(task, "claim", Map.of("userId", account));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return task;
    }

    int submit(String task, Map<String, Object> answers) {
        Map<String, Object> typed = answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> Map.of(
                                "value",
                                answer.getValue(),
                                "type",
                                answer.getValue() instanceof Boolean ? "Boolean" : "String")));
        HttpResponse<String> told = post(task, "submit-form", Map.of("variables", typed));
        answer = told.body();
        return told.statusCode();
    }

    /** What the officer last read. */
    String answer() {
        return answer;
    }

    void done(String task, Map<String, Object> answers) {
        assertThat(submit(claim(task), answers)).isEqualTo(204);
    }

    private HttpResponse<String> post(String task, String what, Map<String, Object> body) {
        try {
            return caller.call("POST", ENGINE + "/task/" + task + "/" + what, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
