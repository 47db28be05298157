package org.onewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole hall over HTTP: interface, Tasklist's calls and the hand-out page, each client with sessions of its own. */
public final class HallOverHttp implements CaseLife {

    private static final Map<String, String> HOMES =
            Map.of("clerk1", "/counter", "community", "/camunda", "street", "/camunda", "county", "/camunda");

    private final HallProcess hall;
    private final ThreadLocal<Map<String, StaffSession>> sessions;

    public HallOverHttp(HallProcess hall) {
        this.hall = hall;
        this.sessions = ThreadLocal.withInitial(() -> new ConcurrentHashMap<>(
                HOMES.keySet().stream().collect(Collectors.toMap(account -> account, this::login))));
    }

    private StaffSession login(String account) {
        return StaffSession.login(hall, account, HOMES.getOrDefault(account, "/camunda"));
    }

    public StaffSession as(String account) {
        return sessions.get().computeIfAbsent(account, this::login);
    }

    Duration processorTime() {
        return hall.processorTime();
    }

    /** Whether the first task of a case has come to the list of those who may take it. */
    boolean isOffered(String caseNumber, Script.Step step) {
        return open(as(step.account()), caseNumber, step.activity()).isPresent();
    }

    @Override
    public String name() {
        return "hall over HTTP";
    }

    @Override
    public String receive(Script script, int n) {
        return as("clerk1")
                .post("/api/v1/cases", script.submission().apply(n), "bench-" + n)
                .get("caseNumber")
                .asText();
    }

    @Override
    public void handle(String caseNumber, Script.Step step) {
        StaffSession officer = as(step.account());
        String task = Waiting.until(step.activity() + " of " + caseNumber, () -> {
            Optional<String> open = open(officer, caseNumber, step.activity());
            boolean leftOut = open.isEmpty()
                    && !step.everyCase()
                    && open(officer, caseNumber, step.unless()).isPresent();
            return leftOut ? Optional.of("") : open;
        });
        if (task.isEmpty()) {
            return;
        }
        if (!step.posts().isEmpty()) {
            step.posts().forEach(post -> press(task, post));
            return;
        }
        officer.postToEngine("/task/" + task + "/claim", Map.of("userId", step.account()));
        officer.postToEngine("/task/" + task + "/submit-form", Map.of("variables", typed(step.answers())));
    }

    private static Optional<String> open(StaffSession officer, String caseNumber, String activity) {
        return first(officer.postToEngine(
                "/filter/" + officer.filter("待领") + "/list?firstResult=0&maxResults=5",
                Map.of("processInstanceBusinessKey", caseNumber, "taskDefinitionKey", activity)));
    }

    private void press(String task, Script.PagePost post) {
        HttpResponse<String> answer =
                as(post.account()).formOn("/desk/tasks/" + task + "/" + post.page(), post.fields());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(post + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void handOut(String caseNumber, Script script, int n) {
        Waiting.until(
                "the letter of " + caseNumber,
                () -> status(caseNumber).equals("DECIDED")
                                && !letters(caseNumber, script.letter()).isEmpty()
                        ? Optional.of(caseNumber)
                        : Optional.empty());
        Waiting.until("the hand-out of " + caseNumber, () -> {
            int answer = as("clerk1")
                    .form("/hand-out/" + caseNumber, collector(script, n))
                    .statusCode();
            return answer == 302 ? Optional.of(answer) : Optional.empty();
        });
    }

    @Override
    public boolean isArchived(String caseNumber) {
        return status(caseNumber).equals("ARCHIVED");
    }

    private String status(String caseNumber) {
        return as("clerk1").json("/api/v1/cases/" + caseNumber).get("status").asText();
    }

    private List<String> letters(String caseNumber, String letter) {
        JsonNode documents = as("clerk1").json("/api/v1/cases/" + caseNumber + "/documents");
        return Stream.iterate(0, i -> i < documents.size(), i -> i + 1)
                .map(i -> documents.get(i).get("code").asText())
                .filter(letter::equals)
                .toList();
    }

    private static Map<String, String> collector(Script script, int n) {
        return Map.of(
                "relation", "APPLICANT",
                "method", "COUNTER",
                "collectorName", "王测试",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", Applicants.idNumber(script.submission().apply(n)));
    }

    private static Optional<String> first(JsonNode tasks) {
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(tasks.get(0).get("id").asText());
    }

    private static Map<String, Map<String, Object>> typed(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> Map.of(
                                "value",
                                answer.getValue(),
                                "type",
                                answer.getValue() instanceof Boolean ? "Boolean" : "String")));
    }

    @Override
    public void close() {
        hall.close();
    }
}
